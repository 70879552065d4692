#pragma once

#include <string>
#include <string_view>

namespace nj {

/// A page of the manual as plain text. `page` is in the part of mdoc(7) that the pages of nj keep to: sections,
/// paragraphs, literal displays, tagged and bulleted lists, and the macros inside a line; an unknown macro is dropped
/// and its words stay. Lines have at most `width - 2` columns, as mandoc(1) sets them, but for literal ones.
std::string manual_text(std::string_view page, std::size_t width);

}  // namespace nj
