#include "nj/domain/goal.hpp"

#include <algorithm>
#include <cstdint>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/words.hpp"

namespace nj {
namespace {

constexpr Words<Counts, 5> countable{{"contacts", "exchanges", "intros", "encounters", "gives"}};
constexpr Words<GoalState, 8> goal_states{{"open", "ahead", "on-track", "behind", "met", "missed", "done", "dropped"}};

/// The straight line from 0 on the day of adding to the full count on the date. A goal for one day needs all at once.
int line_at(const Goal& goal, Day today) {
    const auto all = (*goal.by - goal.on).count();
    const auto since = std::min((today - goal.on).count(), all);
    if (all <= 0) return *goal.count;
    return static_cast<int>(std::int64_t{*goal.count} * std::max(since, 0) / all);
}

double pace(const Goal& goal, int done, Day today) {
    const auto days = (*goal.by - today).count() + 1;
    return days > 0 ? 7.0 * std::max(*goal.count - done, 0) / days : 0;
}

GoalState measured(const Goal& goal, const GoalProgress& progress, Day today) {
    if (goal.count && progress.done >= *goal.count) return GoalState::met;
    if (!goal.count || !goal.by) return GoalState::open;
    if (today > *goal.by) return GoalState::missed;
    if (progress.done == progress.line) return GoalState::on_track;
    return progress.done > progress.line ? GoalState::ahead : GoalState::behind;
}

}  // namespace

std::string_view word_of(Counts counts) {
    return countable.of(counts);
}

std::optional<Counts> counts_of(std::string_view word) {
    return countable.value(fold(word));
}

std::string counts_expected() {
    return list_in_words({countable.all.begin(), countable.all.end()}, "or");
}

std::string_view word_of(GoalState state) {
    return goal_states.of(state);
}

std::optional<GoalState> goal_state_of(std::string_view word) {
    return goal_states.value(word);
}

bool is_over(GoalState state) {
    return state > GoalState::behind;
}

GoalProgress progress_of(const Goal& goal, int done, Day today) {
    GoalProgress progress;
    progress.done = done;
    if (goal.by && goal.count) {
        progress.line = line_at(goal, today);
        progress.pace_needed = pace(goal, done, today);
    }
    switch (goal.state) {
        case TaskState::open:
            progress.state = measured(goal, progress, today);
            break;
        case TaskState::done:
            progress.state = GoalState::done;
            break;
        case TaskState::dropped:
            progress.state = GoalState::dropped;
            break;
    }
    return progress;
}

bool is_running(const CountedGoal& goal, Day today) {
    const bool past = goal.goal.by && today > *goal.goal.by;
    return !past && !is_over(goal.progress.state);
}

std::unordered_set<ContactId> lifted_by(std::span<const CountedGoal> goals, Day today) {
    std::unordered_set<ContactId> people;
    for (const auto& goal : goals)
        if (is_running(goal, today)) people.insert(goal.names.begin(), goal.names.end());
    return people;
}

bool is_a_little(int behind, int count) {
    return behind <= std::max(1, count / 10);
}

}  // namespace nj
