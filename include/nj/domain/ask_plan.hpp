#pragma once

#include <optional>
#include <vector>

#include "nj/domain/advice.hpp"

namespace nj {

/// What to do for someone on a day before they are asked: an idea, or else just an exchange with something in it.
struct GiftStep {
    Day on;
    std::optional<Idea> idea;
};

/// The way to an overt ask of one person, without anything in it for them.
struct AskPlan {
    std::vector<GiftStep> steps;
    /// The first day on which `advise` calls it good, the steps done; today where it is good already; nothing where an
    /// ask without an answer is in the way.
    std::optional<Day> good_from;
};

/// Runs the advice forward (`Advice::good_from`): thanks and the first gift today, one a fortnight, until the ask is
/// good. The ideas for them come first; where they run out, the step is an exchange with something for them.
AskPlan plan_for(const TrackRecord& history, Day today);

}  // namespace nj
