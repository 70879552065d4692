#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "content_line.hpp"

namespace nj {

/// The value as one text. Unescaped commas and semicolons are part of it.
/// `card_charset` is a CHARSET found elsewhere in the card, or empty.
std::string value_text(const ContentLine& line, std::string_view card_charset);

/// The parts of the value between unescaped separators (`;` of N, `,` of CATEGORIES), at least one.
std::vector<std::string> value_parts(const ContentLine& line, char separator, std::string_view card_charset);

/// The text trimmed, with each run of white space and newlines as one space.
std::string one_line(std::string_view text);

}  // namespace nj
