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
/// Closes it as done or dropped, on that day.
void close_goal(Writer& writer, GoalId id, TaskState state, Day on);

std::optional<Goal> read_goal(Journal& journal, GoalId id);

enum class GoalsMeant { open, all };
/// The earliest date first, those without a date last.
std::vector<Goal> goals(Journal& journal, GoalsMeant meant);

/// A goal's own filter as of today, its people looked up by whole words as without a terminal; nothing for a goal that
/// names no one. A person who is not clear any more matches no one.
std::optional<Filter> filter_of(Journal& journal, const Goal& goal, Day today);

/// Counts up to today, to the goal's date or to the day it was closed, whichever comes first.
CountedGoal counted(Journal& journal, Goal goal, Day today);

/// The open ones, counted, in the order of `goals`.
std::vector<CountedGoal> open_goals(Journal& journal, Day today);

}  // namespace nj
