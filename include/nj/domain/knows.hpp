#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

/// A community that two people share.
struct SharedCommunity {
    std::string handle;  ///< without `+`
    std::size_t members = 0;
};

/// What there is to say of someone knowing someone else: what you said, and what the journal lets guess.
struct Acquaintance {
    ContactId person;               ///< the other one
    bool said = false;              ///< by you
    std::string note;               ///< how, as you said it
    std::optional<int> strength;    ///< 1 to 5, as you said it
    bool brought_them = false;      ///< to you: the other one was introduced by the one asked about
    bool brought_by_them = false;   ///< the other way round
    bool brought_together = false;  ///< by you
    std::vector<Day> together;      ///< of common exchanges, several a day counted as often
    std::vector<SharedCommunity> communities;
};

/// Only the journal's guess: no one said it.
bool is_guess(const Acquaintance& acquaintance);

/// How likely it is that a word from the one is taken up by the other, in (0, 1].
///
/// What was said with a strength of 1 to 5 is a fifth of it; without one it is 0.6. A guess is
/// 1 - (1 - i)(1 - e)(1 - c) of each community, at most 0.5: i = 0.4 where one introduced the other to you, or you
/// brought them together; e = 0.5 w / (1 + w), w the common exchanges, each halved every 730 days; c = 0.3 in a
/// community of up to ten and 3 / members in a larger one. Two coffees together today: w = 2, e = 0.33.
double strength_of(const Acquaintance& acquaintance, Day today);

/// The first step of a path, from you to someone, in [0, 1): t / (t + 2), t the tie of `due`, over the square root of
/// the lateness r where that is above 1: who has been neglected is a weaker start. 0 for someone archived or not met.
/// A tie of 4 within the usual gap gives 0.67, four gaps of silence 0.33.
double start_strength(const Standing& standing, Typical typical, Day today);

}  // namespace nj
