#pragma once

#include "nj/view/today.hpp"
#include "reports/due.hpp"

namespace nj {

/// What is asked of the morning page: how many lines a block gives (0: all of them), how far ahead dates are shown, and
/// the list below.
struct TodayQuestion {
    std::size_t rows = 3;
    Days ahead{14};
    DueQuestion due;
};

/// What you owe, dates, who to reach out to: for the page, and for the mail that brings it.
TodayReport today_report(Session& session, const TodayQuestion& question);

/// How many things there are to do and people to reach out to.
std::size_t today_count(Session& session, const DueQuestion& due);

}  // namespace nj
