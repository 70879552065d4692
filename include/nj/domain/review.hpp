#pragma once

#include <optional>
#include <span>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

enum class Period { week, month, quarter };

/// The days that a review covers, and the days of the plan that it proposes.
struct ReviewSpan {
    DaySpan days;     ///< the current period up to today, or the whole previous period
    Day period_ends;  ///< the last day of the reviewed period
    DaySpan next;     ///< the period after it
};

/// The current period up to today. If the period begins today, the whole previous period is reviewed instead. Weeks
/// begin on Monday, quarters in January, April, July, and October. On Wednesday 25 November, the week is 23 to 25
/// November and the next one is 30 November to 6 December. On Monday 23 November, the week is 16 to 22 November, and
/// the next one begins today.
ReviewSpan review_span(Period period, Day today);

/// Counts for a period. Reach-outs without an answer do not count. `gave` and `got` are sums of weights. A promise is
/// broken if its day was in the period and it is still open; `promises_open` counts all other open ones.
struct PeriodCounts {
    int exchanges = 0;
    int people = 0;
    int gave = 0;
    int got = 0;
    int asked = 0;
    int promises_kept = 0;
    int promises_broken = 0;
    int promises_open = 0;
    int encounters = 0;
};

/// One person's standing before a period began, the first exchange in it if there was one, and their standing now.
struct BeforeAndNow {
    Standing before;
    std::optional<Day> first_in_period;
    Standing now;
};

/// People who became due or overdue since the period began: r was below 1 (or 3) on its first day and is not now, and
/// nothing keeps them off `due`. Indexes, highest r first.
std::vector<std::size_t> slipped(std::span<const BeforeAndNow> people, Typical typical, Day first, Day today);

/// People with an exchange after a silence of three rhythms or more. Indexes in the given order.
std::vector<std::size_t> came_back(std::span<const BeforeAndNow> people, Typical typical);

}  // namespace nj
