#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace nj {

/// A line to type, on several lines if it is wider than `width` columns: broken the way a shell accepts, with a
/// backslash at a blank outside of quotes. Continued lines are indented by four blanks and `margin`.
std::string typed_line(std::string_view line, std::size_t width, std::size_t margin = 0);

}  // namespace nj
