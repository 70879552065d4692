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

/// A trip to another place. Exchanges logged during it get its place and community.
struct Trip {
    TripId id;
    std::string place;
    Day first;
    Day last;
    std::string community;  ///< handle, without `+`; may be empty

    /// Whether the day is part of the trip.
    [[nodiscard]] bool lasts_on(Day day) const { return first <= day && day <= last; }
};

/// What an entry took from the running trip, because it was left out.
struct TakenFromTrip {
    std::string trip = {};       ///< its place
    bool place = false;          ///< as the entry's place
    std::string community = {};  ///< handle; empty if none was taken
    bool trip_name = false;      ///< as the trip of a conversation
};

/// Whether an exchange of this kind happens at one place: it is live, and not a call.
bool happens_in_place(const Kind& kind);

/// People by score, whether or not they are due or snoozed, and in any circle. Equal scores are sorted by the larger
/// gap, then by handle. `rank` counts from 1, `person` is the index into `people`, which is everyone visible in id
/// order.
std::vector<Ranked> ranked_by_score(std::span<const Standing> people, const std::unordered_set<ContactId>& chosen,
                                    Day today);

}  // namespace nj
