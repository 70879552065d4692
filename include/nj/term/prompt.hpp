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

/// What a text half typed could become: its part from byte `from` on is one of these.
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
    std::string by_default;  ///< in brackets behind the question: what Enter alone means
    /// What Tab offers for the text before the cursor; nothing: Tab does nothing.
    std::function<Completions(const std::string& begun)> complete;
    /// The file that keeps what was typed, under the question: Up brings it back. Empty: nothing is kept.
    std::string typed_before;
    std::size_t width = 80;  ///< of the terminal, to which lists of completions are cut
};
/// One line, trimmed; the default when it is empty.
std::string ask_line(const LineQuestion& question);

/// `question [Y/n]`; Enter takes the default.
bool ask_yes(std::string_view question, bool by_default);
/// A numbered choice; Enter takes the first, and words (or their beginnings) narrow it. Gives the index.
std::size_t ask_choice(std::string_view question, const std::vector<std::string>& choices);

/// One of these keys, pressed without Enter. The last line of the question is printed before it.
char ask_key(std::string_view question, std::string_view keys);

/// A line of text to the terminal between questions.
void tell(std::string_view line);

/// Standard input, line by line.
std::vector<std::string> read_text_lines();
/// Likewise, trimmed and without lines that are empty.
std::vector<std::string> read_input_lines();

}  // namespace nj
