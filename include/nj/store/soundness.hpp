#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// What SQLite finds wrong with the file: pages, indexes and constraints (`PRAGMA integrity_check`). Empty where it is
/// sound. Bytes changed inside a value are not seen: pages have no checksums.
std::vector<std::string> damage(Journal& journal);

}  // namespace nj
