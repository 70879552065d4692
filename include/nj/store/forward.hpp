#pragma once

#include <vector>

#include "nj/domain/forward.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// All gifts that are to be passed on or that passed something on, sorted by day. Merged people are named by their
/// root; removed people are left out.
std::vector<Link> forward_links(Journal& journal);

}  // namespace nj
