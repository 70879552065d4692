#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

// Questions to somebody at a terminal. All of them end the command (exit code 130) at the end of input: nothing was
// written yet, questions come before writes.

/// One line; the default when it is empty.
std::string ask_line(std::string_view question, std::string_view by_default = {});
/// `question [Y/n]`; Enter takes the default.
bool ask_yes(std::string_view question, bool by_default);
/// A numbered choice; Enter takes the first. Gives the index.
std::size_t ask_choice(std::string_view question, const std::vector<std::string>& choices);

/// One of these keys, pressed without Enter; Ctrl-C and Ctrl-D give `q`, which is to be among them.
char ask_key(std::string_view question, std::string_view keys);

/// What stands on standard input, line by line.
std::vector<std::string> read_text_lines();
/// Likewise, trimmed and without lines that are empty.
std::vector<std::string> read_input_lines();

}  // namespace nj
