#include "nj/domain/score.hpp"

#include <algorithm>
#include <cmath>

#include "nj/domain/due.hpp"

namespace nj {
namespace {

/// A rhythm is averaged with this many typical gaps, because a person's first one or two gaps are not yet a rhythm.
/// Without them, reach falls from .689 to .642 (docs/ranking.md).
constexpr double shrinkage = 5;

/// Logarithms are summed in units of 2^-32: the sum for a million people with a thousand gaps each is below 2^63.
constexpr double log_unit = 4294967296.0;

constexpr double goal_lift = 1.5;

/// An unanswered reach-out keeps its person off `due` for half a rhythm, but never longer than this.
constexpr double longest_set_aside = 14;

/// The first day of the current gap. Someone without either day is waiting for triage and never due.
Day counted_from(const Standing& standing, Day today) {
    return standing.n > 0 ? standing.last : standing.started.value_or(today);
}

double value_of(const Standing& standing) {
    if (standing.n > 0) return standing.v;
    return standing.started_by_meeting ? 1 : 0.5;
}

/// Whether an unanswered reach-out keeps someone off `due`. A later exchange ends that.
bool set_aside(const Standing& standing, const Rhythm& rhythm, Day today) {
    if (!standing.reached_out) return false;
    if (standing.n > 0 && *standing.reached_out < standing.last) return false;
    return today < set_aside_until(*standing.reached_out, rhythm);
}

}  // namespace

Gaps& Gaps::operator+=(const Gaps& more) {
    count += more.count;
    logs += more.logs;
    return *this;
}

Gaps& Gaps::operator-=(const Gaps& less) {
    count -= less.count;
    logs -= less.logs;
    return *this;
}

Gaps gaps_of(const Standing& standing) {
    if (standing.n == 0) return {};
    return {standing.n - 1, std::llround(standing.l * log_unit)};
}

Typical typical_gap(const Gaps& gaps, double prior_gaps, double prior_days) {
    const double count = static_cast<double>(gaps.count) + prior_gaps;
    const double logs = static_cast<double>(gaps.logs) / log_unit + prior_gaps * std::log(prior_days);
    return {count > 0 ? std::exp(logs / count) : prior_days};
}

Typical typical_gap(std::span<const Standing> people, double prior_gaps, double prior_days) {
    Gaps gaps;
    for (const auto& person : people) gaps += gaps_of(person);
    return typical_gap(gaps, prior_gaps, prior_days);
}

std::optional<Days> circle_cadence(Circle circle) {
    switch (circle) {
        case Circle::inner:
            return Days{7};
        case Circle::close:
            return Days{30};
        case Circle::friends:
            return Days{90};
        case Circle::active:
            return Days{180};
        case Circle::wider:
            break;
    }
    return std::nullopt;
}

Rhythm rhythm_of(const Standing& standing, Typical typical, Clamp clamp) {
    if (standing.cadence) return {static_cast<double>(standing.cadence->count()), RhythmFrom::cadence};
    const auto pinned = standing.circle ? circle_cadence(*standing.circle) : std::nullopt;
    if (pinned) return {static_cast<double>(pinned->count()), RhythmFrom::circle};

    const int own_gaps = std::max(standing.n, 1) - 1;
    const double logs = own_gaps > 0 ? standing.l : 0;
    const double days = std::exp((logs + shrinkage * std::log(typical.days)) / (own_gaps + shrinkage));
    return {clamp == Clamp::to_a_year ? std::clamp(days, 7.0, 365.0) : days,
            own_gaps > 0 ? RhythmFrom::history : RhythmFrom::typical};
}

Score score(const Standing& standing, Typical typical, bool lifted_by_goal, Day today, Clamp clamp) {
    Score parts{};
    parts.gap = std::max(today - counted_from(standing, today), Days{1});
    parts.rhythm = rhythm_of(standing, typical, clamp);
    parts.lateness = parts.gap.count() / parts.rhythm.days;
    parts.v = value_of(standing);

    const double x = parts.lateness / peak;
    parts.tie = std::log2(1 + parts.v);
    parts.timing = 2 * x / (1 + x * x);
    parts.pace = std::sqrt(
        std::sqrt(30 / parts.rhythm.days));  // two square roots give the same bits on every machine; pow() may not
    parts.goal = lifted_by_goal ? goal_lift : 1;
    parts.total = parts.tie * parts.timing * parts.pace * parts.goal;
    return parts;
}

Day set_aside_until(Day reached_out, const Rhythm& rhythm) {
    return reached_out + Days{static_cast<int>(std::ceil(std::min(rhythm.days / 2, longest_set_aside)))};
}

Day due_on(const Standing& standing, const Rhythm& rhythm, Day today) {
    return counted_from(standing, today) + Days{static_cast<int>(std::ceil(rhythm.days))};
}

KeptOff kept_off(const Standing& standing, const Score& score, Day today) {
    if (standing.archived) return KeptOff::archived;
    if (standing.waiting) return KeptOff::waiting;
    if (standing.unmet && standing.n == 0) return KeptOff::unmet;
    if (standing.circle == Circle::wider && !standing.cadence) return KeptOff::wider;
    if (standing.snoozed_until && today < *standing.snoozed_until) return KeptOff::snoozed;
    if (set_aside(standing, score.rhythm, today)) return KeptOff::reached_out;
    return score.lateness < 1 ? KeptOff::not_due : KeptOff::nothing;
}

}  // namespace nj
