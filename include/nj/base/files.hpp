#pragma once

#include <string>
#include <string_view>

namespace nj {

/// All of a file; empty where there is none.
std::string read_file(const std::string& path);

/// Writes a file whole or not at all: under a temporary name next to it, readable only by its owner, then renamed.
void write_file(const std::string& path, std::string_view text);

}  // namespace nj
