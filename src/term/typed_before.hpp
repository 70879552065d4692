#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace nj::term {

/// What was typed at the prompts of this machine: lines of `question TAB text` in a file that its owner alone can read.
/// A file that is not there is empty.

/// What was typed at this question, the oldest first.
std::vector<std::string> typed_before(const std::string& path, std::string_view question);
/// Adds a line. A file over 64 KiB loses its older half. Where the folder cannot be written nothing is kept: that must
/// not stop an entry.
void keep_typed(const std::string& path, std::string_view question, std::string_view text);

}  // namespace nj::term
