#pragma once

#include <string>

namespace nj {

/// Opens a page of the manual as man(1) shows it; false where there is no man or no such page.
bool show_manual(const std::string& page);

}  // namespace nj
