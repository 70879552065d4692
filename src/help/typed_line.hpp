#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// A command line, broken if it is wider than `width` columns. It breaks with a backslash at a blank outside of quotes,
/// which a shell accepts. Continued lines are indented by four blanks and `margin`.
std::string typed_line(std::string_view line, std::size_t width, std::size_t margin = 0);

}  // namespace nj
