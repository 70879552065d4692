#pragma once

#include <cstddef>
#include <string>

namespace nj {

/// Shows a page of the manual, in mdoc(7), by man(1); false where there is none, or one that reads no page from a pipe.
/// `width` is for a man that goes by MANWIDTH, unless that is set.
bool show_manual(const std::string& page, std::size_t width);

}  // namespace nj
