#pragma once

#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/practice.hpp"

namespace nj {

// During a trip, entries take from it what was left out. Each function returns a line that says what was taken,
// empty when it was nothing.

/// Place and community of what happened there, face to face, on one of its days.
std::string apply_trip_defaults(Session& session, Exchange& exchange);
/// Where someone was met, and the trip's community; not of someone who was met elsewhere, or not yet.
std::string apply_trip_defaults(Session& session, Contact& contact);
/// Place and trip of a conversation on one of its days.
std::string apply_trip_defaults(Session& session, Encounter& encounter);

}  // namespace nj
