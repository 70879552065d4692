#pragma once

#include <optional>
#include <span>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

enum class Period { week, month, quarter };

/// What a review looks back on, and how long the plan that it proposes is for.
struct ReviewSpan {
    DaySpan days;     ///< from the period's first day up to today, or the whole period before
    Day period_ends;  ///< the last day of the period looked back on
    DaySpan next;     ///< the period after it
};

/// The period that today is in, up to today; where it begins today there is nothing to look back on yet, and the period
/// before is meant, whole. Weeks begin on Monday, quarters in January, April, July and October. Of Wednesday 25
/// November the week is 23 to 25 November and the next one 30 November to 6 December; of Monday 23 November it is 16 to
/// 22 November, and the next one begins today.
ReviewSpan review_span(Period period, Day today);

/// What happened in some days. Reach-outs without an answer do not count; `gave` and `got` are sums of weights; a
/// promise is broken when its day passed in that time and it is still open, `promises_open` are all others that
/// are open now.
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

/// Who became due, or overdue, since the period began: r was below 1 (or 3) on its first
/// day and is not now, and nothing keeps them off `due`. Indexes, the latest by r first.
std::vector<std::size_t> slipped(std::span<const BeforeAndNow> people, Typical typical, Day first, Day today);

/// People with an exchange after a silence of three rhythms or more. Indexes, in the order given.
std::vector<std::size_t> came_back(std::span<const BeforeAndNow> people, Typical typical);

}  // namespace nj
