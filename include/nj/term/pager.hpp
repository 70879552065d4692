#pragma once

#include <string>
#include <string_view>

namespace nj {

/// Writes all of the text to stdout. A closed pipe ends the program silently with code 0; a full disk is an Error.
void write_out(std::string_view text);

/// Shows the text in the pager if it is longer than the terminal; otherwise, or without a pager, writes it.
void show_paged(const std::string& text, const std::string& pager);

}  // namespace nj
