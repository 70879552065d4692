#pragma once

#include <span>
#include <string>
#include <unordered_set>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/kind.hpp"

namespace nj {

/// Days somewhere else. While they last, what is logged takes place and community from it.
struct Trip {
    TripId id;
    std::string place;
    Day first;
    Day last;
    std::string community;  ///< handle, without `+`; perhaps empty

    /// The day is one of the trip's.
    [[nodiscard]] bool lasts_on(Day day) const { return first <= day && day <= last; }
};

/// Whether an exchange of this kind happens where one is: live, and not by voice from somewhere else.
bool happens_in_place(const Kind& kind);

/// People by score, whoever of them is due or not, snoozed or in which circle; equal scores by the larger gap, then
/// handle. `rank` counts from 1, `person` is the index into `people`, which is everyone visible in id order.
std::vector<Ranked> ranked_by_score(std::span<const Standing> people, const std::unordered_set<ContactId>& chosen,
                                    Day today);

}  // namespace nj
