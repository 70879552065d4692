#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <unordered_set>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/task_state.hpp"

namespace nj {

/// What a goal counts, from the day it was added, that day included: people met, whose first exchange was since then;
/// exchanges with any of the people; introductions made; practice conversations; things given to any of the people.
enum class Counts { contacts, exchanges, intros, encounters, gives };
/// The word in JSON, in the journal, and after `--of`: `contacts`, `exchanges`.
std::string_view word_of(Counts counts);
std::optional<Counts> counts_of(std::string_view word);
/// `contacts, exchanges, intros, encounters or gives`.
std::string counts_expected();

/// What you want from your network: a plain intention, or with a date and a count. `filter` selects the people it
/// names, as it was typed; a goal without one names no one and counts everyone.
struct Goal {
    GoalId id;
    long long number = 0;
    std::string text;
    Day on;  ///< added
    std::optional<Day> by;
    std::optional<int> count;
    Counts counts = Counts::contacts;
    std::string filter;
    TaskState state = TaskState::open;
    std::optional<Day> closed;
};

/// How a goal stands. `open` has no date or no count to be measured by.
enum class GoalState { open, ahead, on_track, behind, met, missed, done, dropped };
/// The word in JSON: `on-track`.
std::string_view word_of(GoalState state);
std::optional<GoalState> goal_state_of(std::string_view word);
/// Whether it is closed, met, or missed.
bool is_over(GoalState state);

struct GoalProgress {
    int done = 0;                       ///< counted so far
    int line = 0;                       ///< whole things that the straight line has reached
    std::optional<double> pace_needed;  ///< things a week from today to the date, today included; with date and count
    GoalState state = GoalState::open;
};

/// Holds what was counted against the straight line from the day of adding (nothing) to the date (all of it):
/// line = floor(count x days since / days in all). More than the line is ahead, as much is on track, less is behind;
/// met as soon as all is counted, missed when the date has passed before. Three by 1 March, added on 23 November, 98
/// days: on 27 January, after 65 days, the line is at floor(3 x 65 / 98) = 1 and one person is on track; on 28 January
/// it is at 2, and one person is a little behind.
GoalProgress progress_of(const Goal& goal, int done, Day today);

/// A goal with its count and the people it names.
struct CountedGoal {
    Goal goal;
    GoalProgress progress;
    std::unordered_set<ContactId> names;
};

/// Whether it still bends what comes up: neither closed, met nor missed, and its date has not passed.
bool is_running(const CountedGoal& goal, Day today);

/// Everyone named by one of these goals that is still open.
std::unordered_set<ContactId> lifted_by(std::span<const CountedGoal> goals, Day today);

/// A little is one thing, or a tenth of all.
bool is_a_little(int behind, int count);

}  // namespace nj
