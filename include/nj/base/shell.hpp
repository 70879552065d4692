#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nj/base/result.hpp"

namespace nj {

/// The words of a line as a POSIX shell splits it: '…' holds everything, in "…" a backslash escapes `"`, `\`, `$`
/// and `` ` ``, elsewhere before anything; nothing is expanded. A quote that is not closed is an error at its column.
Result<std::vector<std::string>> shell_words(std::string_view line);

/// A word as a POSIX shell takes it: in single quotes where it needs them.
std::string shell_word(const std::string& word);

/// The commands of a script of single lines: without comments and empty lines, those that end in a backslash put
/// together with the next.
std::vector<std::string> script_lines(std::string_view script);

}  // namespace nj
