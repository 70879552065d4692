#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace nj {

/// A word of a bash line, perhaps still being typed: `"Ruth El`, `Ruth\ El`, `tag:"book cl`.
struct ShellWord {
    std::string text;         ///< what the program would be given
    char open_quote = 0;      ///< `"` or `'` that nothing has closed yet
    std::string before_open;  ///< the word as typed, up to that quote and with it
    std::string text_before;  ///< what the program would be given of that part
};

/// Takes the quotes and backslashes off (bash(1), QUOTING): nothing is expanded, `$HOME` stays as it is.
ShellWord read_shell_word(std::string_view typed);

/// The text as it must be in a bash line in place of that word: after its open quote, which readline closes, or
/// else with backslashes. Nothing where the text does not begin with the part before the quote.
std::optional<std::string> spelled_for_shell(const ShellWord& word, std::string_view text);

}  // namespace nj
