#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nj::term {

// Earlier answers at the prompts of this machine: lines of `question TAB text` in a file that only its owner can read.
// A missing file counts as empty.

/// The earlier answers to this question, oldest first.
std::vector<std::string> typed_before(const std::string& path, std::string_view question);
/// Adds a line. A file over 64 KiB loses its older half. If the folder is not writable, nothing is kept and the command
/// continues.
void keep_typed(const std::string& path, std::string_view question, std::string_view text);

}  // namespace nj::term
