#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "nj/base/result.hpp"

namespace nj {

/// Splits a line into words like a POSIX shell, without expansion. '…' quotes everything; in "…" a backslash escapes
/// `"`, `\`, `$` and `` ` ``; outside of quotes it escapes any character. An unclosed quote is an error at its column.
Result<std::vector<std::string>> shell_words(std::string_view line);

/// A word for a POSIX shell, in single quotes if it needs them.
std::string shell_word(const std::string& word);

/// The commands of a script, one per line. Comments and empty lines are left out; a line that ends in a backslash is
/// joined with the next.
std::vector<std::string> script_lines(std::string_view script);

}  // namespace nj
