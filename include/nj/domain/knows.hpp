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

/// The evidence that one person knows another: what you recorded, and hints in the journal.
struct Acquaintance {
    ContactId person;               ///< the other person
    bool said = false;              ///< you recorded it
    std::string note;               ///< your words on how they know each other
    std::optional<int> strength;    ///< 1 to 5, as you recorded it
    bool brought_them = false;      ///< the first person introduced the other one to you
    bool brought_by_them = false;   ///< the other one introduced the first person to you
    bool brought_together = false;  ///< you introduced them to each other
    std::vector<Day> together;      ///< one entry for each common exchange
    std::vector<SharedCommunity> communities;
};

/// Whether it is only a guess from the journal.
bool is_guess(const Acquaintance& acquaintance);

/// How likely it is that one person follows a request from the other, in (0, 1].
///
/// A recorded strength of 1 to 5 gives a fifth of it; a record without a strength gives 0.6. A guess is at most 0.5:
/// 1 - (1 - i)(1 - e)(1 - c), with a factor (1 - c) for each shared community. i = 0.4 if one introduced the other to
/// you, or you introduced them. e = 0.5 w / (1 + w), where w sums the common exchanges, each halved every 730 days.
/// c = 0.3 for a community of up to ten members, and 3 / members for a larger one. Two coffees today: w = 2, e = 0.33.
double strength_of(const Acquaintance& acquaintance, Day today);

/// The strength of the first step of a path, from you to someone, in [0, 1): t / (t + 2), where t is the tie of `due`,
/// divided by the square root of the lateness r if r is above 1, because a neglected tie is a weaker start. 0 for
/// someone archived or not met. A tie of 4 gives 0.67 within the usual gap, and 0.33 after four gaps of silence.
double start_strength(const Standing& standing, Typical typical, Day today);

}  // namespace nj
