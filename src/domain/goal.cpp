#include "nj/domain/goal.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::array<std::pair<std::string_view, Counts>, 5> countable{{
    {"contacts", Counts::contacts},
    {"exchanges", Counts::exchanges},
    {"intros", Counts::intros},
    {"encounters", Counts::encounters},
    {"gives", Counts::gives},
}};

/// From nothing on the day of adding to all of it on the date; a goal for today alone asks for all at once.
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

std::optional<Counts> counts_named(std::string_view name) {
    const auto* found =
        std::ranges::find(countable, std::string_view(fold(name)), &std::pair<std::string_view, Counts>::first);
    return found == countable.end() ? std::nullopt : std::optional(found->second);
}

std::string_view counts_name(Counts counts) {
    return std::ranges::find(countable, counts, &std::pair<std::string_view, Counts>::second)->first;
}

std::string counts_expected() {
    std::vector<std::string> names;
    for (const auto& each : countable) names.emplace_back(each.first);
    return list_in_words(names, "or");
}

std::string_view state_name(GoalState state) {
    constexpr std::array<std::string_view, 8> names{"open", "ahead",  "on-track", "behind",
                                                    "met",  "missed", "done",     "dropped"};
    return names.at(static_cast<std::size_t>(state));
}

GoalProgress progress_of(const Goal& goal, int done, Day today) {
    GoalProgress progress;
    progress.done = done;
    if (goal.by && goal.count) {
        progress.line = line_at(goal, today);
        progress.pace_needed = pace(goal, done, today);
    }
    progress.state = goal.state == "done"      ? GoalState::done
                     : goal.state == "dropped" ? GoalState::dropped
                                               : measured(goal, progress, today);
    return progress;
}

bool is_running(const CountedGoal& goal, Day today) {
    const bool over = goal.goal.by && today > *goal.goal.by;
    return !over && goal.progress.state <= GoalState::behind;
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
