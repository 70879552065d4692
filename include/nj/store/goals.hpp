#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/filter.hpp"
#include "nj/domain/goal.hpp"
#include "nj/store/journal.hpp"

namespace nj {

GoalId add_goal(Writer& writer, const Goal& goal);
/// Writes the differences between two states of a goal.
void update_goal(Writer& writer, const Goal& before, const Goal& after);
/// Closes a goal as done or dropped, on that day.
void close_goal(Writer& writer, GoalId id, TaskState state, Day on);

std::optional<Goal> read_goal(Journal& journal, GoalId id);

enum class GoalsMeant { open, all };
/// The goals, sorted by date; those without a date come last.
std::vector<Goal> goals(Journal& journal, GoalsMeant meant);

/// The filter of a goal as of today; names in it are looked up by whole words, as without a terminal. Empty for a goal
/// without a filter. A name that has become ambiguous matches no one.
std::optional<Filter> filter_of(Journal& journal, const Goal& goal, Day today);

/// A goal with its count up to today, to its date, or to the day it was closed, whichever is first.
CountedGoal counted(Journal& journal, Goal goal, Day today);

/// The open goals with their counts, in the order of `goals`.
std::vector<CountedGoal> open_goals(Journal& journal, Day today);

}  // namespace nj
