#pragma once

#include <string>
#include <string_view>

namespace nj {

/// The content of a file; empty if there is no such file.
std::string read_file(const std::string& path);

/// Writes a whole file or nothing: it writes a temporary file in the same folder, readable only by its owner, and
/// renames it.
void write_file(const std::string& path, std::string_view text);

}  // namespace nj
