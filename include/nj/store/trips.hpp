#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/trip.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds a trip; its community, where it has one, is made when it is not there.
TripId add_trip(Writer& writer, const Trip& draft, Day today);
/// Writes days and community of a trip.
void change_trip(Writer& writer, const Trip& trip, Day today);
void remove_trip(Writer& writer, TripId id);

/// Every trip, the first to begin first.
std::vector<Trip> trips(Journal& journal);
/// The trip that lasts on that day; of several the one that began last.
std::optional<Trip> trip_on(Journal& journal, Day day);

/// Someone, and one of the people they know: said so (`knows`), introduced by (`via`), or in an exchange together.
struct KnowsOne {
    ContactId who;
    ContactId whom;
};
/// Who knows these people, each pair once, in id order.
std::vector<KnowsOne> who_knows(Journal& journal, const std::unordered_set<ContactId>& whom);

/// A community and how many of some people are in it.
struct CommunityThere {
    std::string handle;
    std::string name;
    std::size_t people = 0;
};
/// Those of which one of these people is a member, the one with most of them first, then by handle.
std::vector<CommunityThere> communities_of(Journal& journal, const std::unordered_set<ContactId>& people);

}  // namespace nj
