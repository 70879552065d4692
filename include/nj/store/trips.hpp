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

/// Adds a trip, and its community if that is new.
TripId add_trip(Writer& writer, const Trip& draft, Day today);
/// Writes the days and the community of a trip.
void change_trip(Writer& writer, const Trip& trip, Day today);
void remove_trip(Writer& writer, TripId id);

/// All trips, sorted by their first day.
std::vector<Trip> trips(Journal& journal);
/// The trip that includes that day; of several, the one that began last.
std::optional<Trip> trip_on(Journal& journal, Day day);

/// A person and someone they know: recorded (`knows`), introduced by them (`via`), or in an exchange with them.
struct KnowsOne {
    ContactId who;
    ContactId whom;
};
/// The people who know one of these people, each pair once, in id order.
std::vector<KnowsOne> who_knows(Journal& journal, const std::unordered_set<ContactId>& whom);

/// A community, and how many of the given people are members.
struct CommunityThere {
    std::string handle;
    std::string name;
    std::size_t people = 0;
};
/// The communities that one of these people is a member of, those with most of them first, then by handle.
std::vector<CommunityThere> communities_of(Journal& journal, const std::unordered_set<ContactId>& people);

}  // namespace nj
