#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

// Questions to someone at a terminal. Lines are edited as in a shell; ~/.editrc (editrc(5)) changes the keys. Ctrl-C,
// and Ctrl-D on an empty line, end the command (exit code 130): questions come before writes, so nothing was written.
// The terminal is left as it was found, also when a signal ends the program in the middle of a question.

/// Completions of an incomplete text: each replaces its part from byte `from` on.
struct Completions {
    struct Each {
        std::string text;
        std::string description;
    };
    std::size_t from = 0;
    std::vector<Each> list;
};

struct LineQuestion {
    std::string question;
    std::string by_default;  ///< shown in brackets after the question; the answer for an empty line
    /// Gives the completions of the text before the cursor; without it, Tab does nothing.
    std::function<Completions(const std::string& begun)> complete;
    /// The file of earlier answers by question, which Up recalls. If empty, answers are not kept.
    std::string typed_before;
    std::size_t width = 80;  ///< of the terminal; lists of completions are cut to it
};
/// Reads one line and trims it; an empty line gives the default.
std::string ask_line(const LineQuestion& question);

/// Asks `question [Y/n]`; Enter means the default.
bool ask_yes(std::string_view question, bool by_default);
/// Asks for one of several numbered choices. Enter selects the first; words or their beginnings narrow the list.
/// Returns the index.
std::size_t ask_choice(std::string_view question, const std::vector<std::string>& choices);

/// Reads one of these keys, without Enter. The last line of the question is the prompt.
char ask_key(std::string_view question, std::string_view keys);

/// Prints a line at the terminal between questions.
void tell(std::string_view line);

/// The lines of standard input.
std::vector<std::string> read_text_lines();
/// The lines of standard input, trimmed, without empty ones.
std::vector<std::string> read_input_lines();

}  // namespace nj
