#pragma once

#include <string>
#include <vector>

#include "nj/domain/ask_plan.hpp"
#include "nj/domain/goal.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// The plan for asking one person a goal names.
struct PersonPlan {
    Named person;
    AskPlan plan;
};

/// What to do on a step: `introduce Wei Zhang, who offers reviews`, `give something, or meet`.
std::string step_words(const GiftStep& step, Day today);

/// `nj goal plan`: the people the goal names, the best first.
struct GoalPlanReport {
    Day today;
    CountedGoal goal;
    std::vector<PersonPlan> people;
};
std::string to_text(const GoalPlanReport& report, const Style& style);
void to_json(const GoalPlanReport& report, JsonWriter& json);

}  // namespace nj
