#pragma once

#include <cstddef>

#include "nj/domain/health.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The exchange days of all visible people between these days (inclusive), each with a flag for whether value was added
/// on it.
PassageDays passage_days(Journal& journal, Day from, Day to, const Kinds& kinds);

/// The number of people, not archived, with exactly one exchange day and no note, neither as a fact nor in the
/// exchange.
std::size_t barely_known(Journal& journal);

/// How many things passed in each direction between these days (inclusive), and how many asks were made.
struct PassedCounts {
    std::size_t gave = 0;
    std::size_t got = 0;
    std::size_t asked = 0;
};
PassedCounts passed_counts(Journal& journal, Day from, Day to);

}  // namespace nj
