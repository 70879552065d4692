#pragma once

#include <string>
#include <utility>

#include "nj/domain/standing.hpp"

namespace nj::test {

/// Every case looks from the same morning; days are given by how long ago they are.
inline const Day today{date::sys_days{date::year{2026} / 11 / 23}.time_since_epoch()};
inline Day days_ago(int days) {
    return today - Days{days};
}

/// Someone with one exchange of that value, and a cadence, so that every number of the score is known by hand.
inline Standing read_person_argument(std::string handle, int gap, int cadence, int v = 1) {
    Standing standing;
    standing.handle = std::move(handle);
    standing.n = 1;
    standing.first = standing.last = days_ago(gap);
    standing.v = v;
    standing.cadence = Days{cadence};
    return standing;
}

/// Someone without a cadence: what the history of `n` days shows is their rhythm.
inline Standing somebody_met(int n, double log_gaps, int gap = 40) {
    Standing standing;
    standing.n = n;
    standing.first = standing.last = days_ago(gap);
    standing.l = log_gaps;
    standing.v = n;
    return standing;
}

}  // namespace nj::test
