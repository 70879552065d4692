#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// What SQLite finds wrong with the pages, indexes, and constraints of the file (`PRAGMA integrity_check`); empty if it
/// is intact. A changed byte inside a value is not detected, because pages have no checksums.
std::vector<std::string> damage(Journal& journal);

}  // namespace nj
