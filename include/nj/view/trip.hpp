#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/domain/trip.hpp"
#include "nj/view/due.hpp"

namespace nj {

/// Someone not met yet who lives there, or who is named by a goal and known to someone there.
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

/// The page of a trip: who lives there, who they could introduce you to, what there is to go to.
struct TripReport {
    Day today;
    std::optional<OperationId> operation;
    Trip trip;  ///< of a place without days only `place` says anything
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

/// Every trip, those to come and the one that lasts first.
struct TripsReport {
    Day today;
    std::vector<Trip> trips;
};
std::string to_text(const TripsReport& report, const Style& style);
void to_json(const TripsReport& report, JsonWriter& json);

void write_trip(JsonWriter& json, const Trip& trip);
/// `Boston, 20 Nov to 23 Nov`.
std::string trip_words(const Trip& trip, Day today);

}  // namespace nj
