#pragma once

#include <string>

namespace nj {

/// Shows a page of the manual, in mdoc(7), by man(1); false where there is none, or one that reads no page from a pipe.
bool show_manual(const std::string& page);

}  // namespace nj
