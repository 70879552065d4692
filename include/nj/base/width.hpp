#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// Columns a text takes at a terminal: wide CJK and emoji 2, combining marks 0.
std::size_t display_width(std::string_view text);

/// The text cut to `width` columns, its last column replaced by `ellipsis` when something was cut. Never splits a
/// grapheme cluster.
std::string cut_to_width(std::string_view text, std::size_t width, std::string_view ellipsis = "…");

/// The text followed by spaces up to `width` columns (not cut), or preceded by them.
std::string pad_right(std::string_view text, std::size_t width);
std::string pad_left(std::string_view text, std::size_t width);

/// Text from outside made safe for a terminal: control characters (C0, C1, DEL) and bidirectional overrides become one
/// space each, invalid UTF-8 becomes U+FFFD. `Lines::keep` leaves newlines.
enum class Lines { join, keep };
std::string cleaned(std::string_view text, Lines lines = Lines::join);
void append_cleaned(std::string& out, std::string_view text, Lines lines = Lines::join);

}  // namespace nj
