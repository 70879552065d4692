#pragma once

#include <cstdint>
#include <optional>
#include <span>

#include "nj/domain/standing.hpp"

namespace nj {

/// The usual gap between exchanges of everyone in the journal: G = exp((LL + 5 ln 90) / (N + 5)) days.
struct Typical {
    double days;
};

/// Computed from all visible people with n >= 1, including archived ones. `prior_gaps` and `prior_days` are the prior
/// for a new journal. The backtest passes 0 and 30; `prior_days` is then the result without any gaps.
Typical typical_gap(std::span<const Standing> people, double prior_gaps = 5, double prior_days = 90);
/// The sum of the gaps of many people: their number, and their logarithms in units of 2^-32. Integers make the sum
/// independent of the order, so that it can be updated one person at a time.
struct Gaps {
    std::int64_t count = 0;
    std::int64_t logs = 0;
    Gaps& operator+=(const Gaps& more);
    Gaps& operator-=(const Gaps& less);
    bool operator==(const Gaps&) const = default;
};

Gaps gaps_of(const Standing& standing);
Typical typical_gap(const Gaps& gaps, double prior_gaps = 5, double prior_days = 90);
enum class RhythmFrom { cadence, circle, history, typical };
/// The source and length of a contact's rhythm.
struct Rhythm {
    double days;
    RhythmFrom from;
};

enum class Clamp { none, to_a_year };  ///< limits inferred rhythms to 7 to 365 days
Rhythm rhythm_of(const Standing& standing, Typical typical, Clamp clamp = Clamp::to_a_year);
/// The cadence a pinned circle gives: inner 7, close 30, friends 90, active 180 days, wider none.
std::optional<Days> circle_cadence(Circle circle);
/// All parts of a score, enough to recompute it by hand: total = tie x timing x pace x goal.
struct Score {
    double tie;       ///< log2(1 + v)
    double timing;    ///< 2x / (1 + x²), x = lateness / peak
    double pace;      ///< (30 / rhythm)^0.25
    double goal;      ///< 1.5 if an open goal names the contact, else 1
    double v;         ///< value in the tie: V; if n = 0, 1 with a met date, else 0.5
    double lateness;  ///< r = gap / rhythm
    Days gap;         ///< today - last, at least 1
    Rhythm rhythm;
    double total;
};

inline constexpr double peak = 3;
Score score(const Standing& standing, Typical typical, bool lifted_by_goal, Day today, Clamp clamp = Clamp::to_a_year);
/// The first day on which the lateness is 1 or more.
Day due_on(const Standing& standing, const Rhythm& rhythm, Day today);
/// The day on which an unanswered reach-out stops keeping someone off `due`: after half a rhythm, at most 14 days.
Day set_aside_until(Day reached_out, const Rhythm& rhythm);
/// Why someone is not in the list. The reason that lasts longest is first, so that `not_due` means there is no other.
enum class KeptOff { nothing, not_due, snoozed, archived, unmet, waiting, wider, reached_out };
KeptOff kept_off(const Standing& standing, const Score& score, Day today);

}  // namespace nj
