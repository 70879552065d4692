#pragma once

#include <vector>

#include "nj/domain/share.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everyone visible, with what bears on sharing this thing with them.
std::vector<Reader> readers(Journal& journal, const Share& thing);

}  // namespace nj
