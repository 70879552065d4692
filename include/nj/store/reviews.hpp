#pragma once

#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/domain/review.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Counts what happened in these days, as of `today`.
PeriodCounts counts_in(Journal& journal, const DaySpan& days, Day today);

/// The standing of all visible people before the first of these days, and now; in id order.
std::vector<BeforeAndNow> before_and_now(Journal& journal, const DaySpan& days);

}  // namespace nj
