#pragma once

#include <vector>

#include "nj/domain/forward.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everything that is to be passed on or passed something on, in order of day: one statement, and the names. Merged
/// people are named by their root; removed people are not named.
std::vector<Link> forward_links(Journal& journal);

}  // namespace nj
