#pragma once

#include <cstddef>
#include <string>

namespace nj {

/// Shows a page of the manual, in mdoc(7), with man(1). False if there is no man, or it cannot read a page from a pipe.
/// `width` is the value of MANWIDTH, unless that is set.
bool show_manual(const std::string& page, std::size_t width);

}  // namespace nj
