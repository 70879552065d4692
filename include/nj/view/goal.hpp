#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/goal.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// `1 Mar`: a day in the next eleven months needs no year.
std::string coming_date(Day day, Day today);
/// `3 contacts`, `1 thing given`.
std::string counted_words(int count, Counts counts);
/// `a little behind`, `on track`, `met`; empty for an open one.
std::string standing_words(const CountedGoal& goal);
/// `three people in climate policy by 1 Mar: 1 of 3, a little behind`.
std::string goal_sentence(const CountedGoal& goal, Day today);
/// `one every 4 weeks`, `3 a week`; empty if nothing is left or nothing is measured.
std::string pace_words(const GoalProgress& progress);

void write_goal(JsonWriter& json, const CountedGoal& goal);

/// `nj goal list`.
struct GoalsReport {
    Day today;
    std::vector<CountedGoal> goals;
    bool all = false;  ///< with closed goals
};
std::string to_text(const GoalsReport& report, const Style& style);
void to_json(const GoalsReport& report, JsonWriter& json);

/// `nj goal show`: one goal, with the people it names.
struct GoalReport {
    Day today;
    CountedGoal goal;
    std::vector<Named> people;
};
std::string to_text(const GoalReport& report, const Style& style);
void to_json(const GoalReport& report, JsonWriter& json);

/// A goal added, changed, or closed.
struct GoalChangeReport {
    std::optional<OperationId> operation;
    enum class Did { added, changed, unchanged, done, dropped } did = Did::added;
    CountedGoal goal;
};
std::string to_text(const GoalChangeReport& report, const Style& style);
void to_json(const GoalChangeReport& report, JsonWriter& json);

}  // namespace nj
