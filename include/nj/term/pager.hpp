#pragma once

#include <string>
#include <string_view>

namespace nj {

/// Writes to stdout whole. A reader that has gone away (a closed pipe) ends the program quietly with code 0; a full
/// disk is an Error.
void write_out(std::string_view text);

/// Shows text through the pager when it is longer than the terminal; otherwise, or without a pager, writes it.
void show_paged(const std::string& text, const std::string& pager);

}  // namespace nj
