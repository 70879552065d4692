#include "nj/domain/knows.hpp"

#include <algorithm>
#include <cmath>

namespace nj {
namespace {

constexpr double steps_said = 5;
constexpr double plainly_said = 0.6;
constexpr double best_guess = 0.5;
constexpr double introduced = 0.4;
constexpr double often_together = 0.5;
constexpr double half_life_days = 730;
constexpr double in_a_small_community = 0.3;
constexpr double small_community = 10;

double guess_of(const Acquaintance& acquaintance, Day today) {
    double unknown = 1;
    if (acquaintance.brought_them || acquaintance.brought_by_them || acquaintance.brought_together)
        unknown *= 1 - introduced;
    double weight = 0;
    for (const Day day : acquaintance.together)
        weight += std::exp2(-std::max(0.0, static_cast<double>((today - day).count())) / half_life_days);
    unknown *= 1 - often_together * weight / (1 + weight);
    for (const auto& community : acquaintance.communities)
        unknown *= 1 - in_a_small_community * std::min(1.0, small_community / static_cast<double>(community.members));
    return std::min(best_guess, 1 - unknown);
}

}  // namespace

bool is_guess(const Acquaintance& acquaintance) {
    return !acquaintance.said;
}

double strength_of(const Acquaintance& acquaintance, Day today) {
    if (acquaintance.said && acquaintance.strength) return *acquaintance.strength / steps_said;
    return acquaintance.said ? plainly_said : guess_of(acquaintance, today);
}

double start_strength(const Standing& standing, Typical typical, Day today) {
    constexpr double middling_tie = 2;
    if (standing.archived || (standing.unmet && standing.n == 0)) return 0;
    const Score parts = score(standing, typical, false, today);
    return parts.tie / (parts.tie + middling_tie) / std::sqrt(std::max(1.0, parts.lateness));
}

}  // namespace nj
