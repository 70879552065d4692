#pragma once

#include <cstddef>

#include "nj/domain/health.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The exchange days of everyone visible between these days, both included, each with whether value was added on it:
/// one range of each person's timeline.
PassageDays passage_days(Journal& journal, Day from, Day to, const Kinds& kinds);

/// People with one exchange day and no note, neither as a fact nor in the exchange; archived ones left
/// out.
std::size_t barely_known(Journal& journal);

/// How many things passed each way between these days, both included, and how often something was asked for.
struct PassedCounts {
    std::size_t gave = 0;
    std::size_t got = 0;
    std::size_t asked = 0;
};
PassedCounts passed_counts(Journal& journal, Day from, Day to);

}  // namespace nj
