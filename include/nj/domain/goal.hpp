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

/// What a goal counts, from the day it was added, including that day: people whose first exchange was since then;
/// exchanges with any of its people; introductions made; practice conversations; things given to any of its people.
enum class Counts { contacts, exchanges, intros, encounters, gives };
/// The word in JSON, in the journal, and after `--of`: `contacts`, `exchanges`.
std::string_view word_of(Counts counts);
std::optional<Counts> counts_of(std::string_view word);
/// `contacts, exchanges, intros, encounters or gives`.
std::string counts_expected();

/// A goal for your network, optionally with a date and a count. `filter` is the typed filter for the people it names; a
/// goal without one names no one and counts everyone.
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

/// The status of a goal. An `open` goal has no date or no count to measure.
enum class GoalState { open, ahead, on_track, behind, met, missed, done, dropped };
/// The word in JSON: `on-track`.
std::string_view word_of(GoalState state);
std::optional<GoalState> goal_state_of(std::string_view word);
/// Whether it is closed, met, or missed.
bool is_over(GoalState state);

struct GoalProgress {
    int done = 0;                       ///< the count so far
    int line = 0;                       ///< the straight line today, in whole things
    std::optional<double> pace_needed;  ///< things per week until the date, including today; needs date and count
    GoalState state = GoalState::open;
};

/// Compares the count with a straight line from 0 on the day of adding to the full count on the date: line =
/// floor(count x days since / days in all). More is ahead, equal is on track, less is behind. The goal is met when the
/// count is full, and missed if the date passes first. Example: three people by 1 March, added on 23 November, 98 days.
/// On 27 January, after 65 days, the line is floor(3 x 65 / 98) = 1, and one person is on track. On 28 January it is 2,
/// and one person is a little behind.
GoalProgress progress_of(const Goal& goal, int done, Day today);

/// A goal with its count and the people that it names.
struct CountedGoal {
    Goal goal;
    GoalProgress progress;
    std::unordered_set<ContactId> names;
};

/// Whether it still affects ranking and reminders: it is not closed, met, or missed, and its date has not passed.
bool is_running(const CountedGoal& goal, Day today);

/// Everyone named by one of these goals that is running.
std::unordered_set<ContactId> lifted_by(std::span<const CountedGoal> goals, Day today);

/// Whether a goal is only a little behind: by one thing, or by a tenth of its count.
bool is_a_little(int behind, int count);

}  // namespace nj
