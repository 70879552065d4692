#pragma once

#include <optional>

#include "nj/contract/command.hpp"
#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/practice.hpp"
#include "nj/domain/trip.hpp"

namespace nj {

// On the days of a trip, entries take from it what was left out. Each function returns what was taken, if anything.

/// Place and community of an exchange that happened there face to face.
std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Exchange& exchange);
/// Where someone was met, and the trip's community; not for someone met elsewhere, or not met yet.
std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Contact& contact);
/// Place and trip of a conversation.
std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Encounter& encounter);

}  // namespace nj
