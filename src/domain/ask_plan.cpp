#include "nj/domain/ask_plan.hpp"

#include <algorithm>

namespace nj {

AskPlan plan_for(const TrackRecord& history, Day today) {
    constexpr Days two_weeks{14};
    const Advice advice = advise({.type = AskType::overt, .something_in_it = false}, history, today);
    AskPlan plan;
    plan.good_from = advice.good_from;
    // without a good day, the ideas are still steps
    const Day until = plan.good_from.value_or(today + two_weeks * static_cast<int>(advice.ideas.size()));
    std::size_t idea = 0;
    for (Day on = today; on < until; on += two_weeks, ++idea)
        plan.steps.push_back({on, idea < advice.ideas.size() ? std::optional(advice.ideas[idea]) : std::nullopt});
    return plan;
}

}  // namespace nj
