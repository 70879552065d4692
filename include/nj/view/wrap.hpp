#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// Help is never wider, so that its lines stay easy to read on a wide terminal.
constexpr std::size_t help_width = 80;
/// Below an error or notice, lines continue under its text: as wide as `nj: `.
constexpr std::size_t notice_indent = 4;

/// The text with every line that is wider than `width` columns broken at blanks. Continued lines are indented as the
/// line itself and by `indent` more. Other lines, and a word wider than that, stay as they are. Colors take no columns.
std::string wrapped_lines(std::string_view text, std::size_t width, std::size_t indent = 2);

}  // namespace nj
