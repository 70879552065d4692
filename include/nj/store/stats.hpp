#pragma once

#include "nj/domain/stats.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Counts everything up to that day. Reach-outs without an answer do not count.
Stats read_stats(Journal& journal, Day today);

}  // namespace nj
