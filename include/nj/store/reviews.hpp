#pragma once

#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/domain/review.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What happened in these days, as of `today`.
PeriodCounts counts_in(Journal& journal, const DaySpan& days, Day today);

/// Everyone visible, in id order: how they stood before the first of these days, and how they stand now.
std::vector<BeforeAndNow> before_and_now(Journal& journal, const DaySpan& days);

}  // namespace nj
