#pragma once

#include <vector>

#include "nj/domain/share.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// All visible people, with what decides whether to share this thing with them.
std::vector<Reader> readers(Journal& journal, const Share& thing);

}  // namespace nj
