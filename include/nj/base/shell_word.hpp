#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nj {

/// A word of a bash line that may be incomplete: `"Ruth El`, `Ruth\ El`, `tag:"book cl`.
struct ShellWord {
    std::string text;         ///< the argument that the program would receive
    char open_quote = 0;      ///< `"` or `'` that is not closed yet
    std::string before_open;  ///< the word as typed, up to and including that quote
    std::string text_before;  ///< the argument that this part alone would give
};

/// Removes the quotes and backslashes (bash(1), QUOTING). It expands nothing: `$HOME` stays as is.
ShellWord read_shell_word(std::string_view typed);

/// The text quoted for a bash line, in place of that word: after its open quote, which readline closes, or else with
/// backslashes. Nothing if the text does not begin with the part before the quote.
std::optional<std::string> spelled_for_shell(const ShellWord& word, std::string_view text);

}  // namespace nj
