#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// The columns that a text takes at a terminal: 2 for wide CJK and emoji, 0 for combining marks.
std::size_t display_width(std::string_view text);

/// The text cut to `width` columns. If something was cut, the last column is `ellipsis`. Never splits a grapheme
/// cluster.
std::string cut_to_width(std::string_view text, std::size_t width, std::string_view ellipsis = "…");

/// The text padded with spaces to `width` columns, after or before it. Never cuts the text.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// Text from outside made safe for a terminal: each control character (C0, C1, DEL) and bidirectional override becomes
/// a space, invalid UTF-8 becomes U+FFFD. `Lines::keep` keeps newlines.
enum class Lines { join, keep };
std::string cleaned(std::string_view text, Lines lines = Lines::join);
void append_cleaned(std::string& out, std::string_view text, Lines lines = Lines::join);

}  // namespace nj
