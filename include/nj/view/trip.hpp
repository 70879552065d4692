#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/domain/trip.hpp"
#include "nj/view/due.hpp"

namespace nj {

/// Someone not met yet who lives there, or who a goal names and someone there knows.
struct NotMetYet {
    Named person;
    bool lives_there = false;
    bool in_goal = false;
    std::vector<Named> through;  ///< who lives there and knows them
};

/// A community with members there.
struct CommunityInTown {
    std::string handle;
    std::string name;
    std::size_t people = 0;
};

/// The page of a trip: who lives there, who they could introduce you to, and which communities meet there.
struct TripReport {
    Day today;
    std::optional<OperationId> operation;
    Trip trip;  ///< for a place without days, only `place` is set
    bool has_days = false;
    DueReport people;  ///< the lines of the page, by score
    std::vector<NotMetYet> not_met;
    std::vector<CommunityInTown> communities;
    bool saved = false;  ///< the trip was added or changed
};
std::string to_text(const TripReport& report, const Style& style);
void to_json(const TripReport& report, JsonWriter& json);

/// A trip ended today, or called off before it began.
struct TripEndReport {
    std::optional<OperationId> operation;
    std::string place;
    bool called_off = false;
};
std::string to_text(const TripEndReport& report, const Style& style);
void to_json(const TripEndReport& report, JsonWriter& json);

/// Every trip, current and future ones first.
struct TripsReport {
    Day today;
    std::vector<Trip> trips;
};
std::string to_text(const TripsReport& report, const Style& style);
void to_json(const TripsReport& report, JsonWriter& json);

/// `From the trip to Boston: the place and +govloop`, without a full stop.
std::string taken_words(const TakenFromTrip& taken);
void write_trip(JsonWriter& json, const Trip& trip);
/// `Boston, 20 Nov to 23 Nov`.
std::string trip_words(const Trip& trip, Day today);

}  // namespace nj
