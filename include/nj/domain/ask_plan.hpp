#pragma once

#include <optional>
#include <vector>

#include "nj/domain/advice.hpp"

namespace nj {

/// What to do for someone before you ask them: an idea, or an exchange with something in it for them.
struct GiftStep {
    Day on;
    std::optional<Idea> idea;
};

/// The steps before an overt ask of one person that has nothing in it for them.
struct AskPlan {
    std::vector<GiftStep> steps;
    /// The first day on which `advise` calls it good after the steps; today if it is already good; nothing if an ask
    /// without an answer prevents it.
    std::optional<Day> good_from;
};

/// Simulates the advice (`Advice::good_from`): thanks and the first gift today, then one gift every two weeks until the
/// ask is good. Ideas come first; after them, a step is an exchange with something for them.
AskPlan plan_for(const TrackRecord& history, Day today);

}  // namespace nj
