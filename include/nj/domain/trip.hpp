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

/// Days somewhere else. On these days, entries take their place and community from the trip.
struct Trip {
    TripId id;
    std::string place;
    Day first;
    Day last;
    std::string community;  ///< handle, without `+`; may be empty

    /// The day is one of the trip's.
    [[nodiscard]] bool lasts_on(Day day) const { return first <= day && day <= last; }
};

/// What an entry took from the running trip, because it was left out.
struct TakenFromTrip {
    std::string trip = {};       ///< its place
    bool place = false;          ///< as the entry's place
    std::string community = {};  ///< handle; empty if none was taken
    bool trip_name = false;      ///< as the trip of a conversation
};

/// Whether an exchange of this kind happens where you are: live, and not by voice from somewhere else.
bool happens_in_place(const Kind& kind);

/// People by score, whether or not they are due or snoozed, and in any circle; equal scores by the larger gap, then
/// handle. `rank` counts from 1, `person` is the index into `people`, which is everyone visible in id order.
std::vector<Ranked> ranked_by_score(std::span<const Standing> people, const std::unordered_set<ContactId>& chosen,
                                    Day today);

}  // namespace nj
