#include "arguments/trip_defaults.hpp"

#include <algorithm>

#include "nj/store/settings.hpp"
#include "nj/store/trips.hpp"

namespace nj {
namespace {

/// Today's trip, if it includes that day.
std::optional<Trip> trip_for(Session& session, Day on) {
    auto trip = trip_on(session.journal(), session.today());
    if (trip && !trip->lasts_on(on)) return std::nullopt;
    return trip;
}

/// Fills a text that was left out. Returns whether it was.
bool fill(std::string& text, const std::string& from_trip) {
    if (!text.empty() || from_trip.empty()) return false;
    text = from_trip;
    return true;
}

}  // namespace

std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Exchange& exchange) {
    const auto trip = trip_for(session, exchange.on);
    if (!trip || exchange.sent) return std::nullopt;
    const Kinds known = kinds(session.journal());
    const Kind* kind = known.find(exchange.kind);
    if (kind == nullptr || !happens_in_place(*kind)) return std::nullopt;
    TakenFromTrip taken{.trip = trip->place};
    taken.place = fill(exchange.place, trip->place);
    if (fill(exchange.community, trip->community)) taken.community = trip->community;
    return taken.place || !taken.community.empty() ? std::optional(taken) : std::nullopt;
}

std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Contact& contact) {
    if (contact.unmet || !contact.met.place.empty()) return std::nullopt;
    const auto trip = trip_for(session, contact.met.on.value_or(session.today()));
    if (!trip) return std::nullopt;
    contact.met.place = trip->place;
    TakenFromTrip taken{.trip = trip->place, .place = true};
    const bool joins = !trip->community.empty() &&
                       std::ranges::find(contact.communities, trip->community) == contact.communities.end();
    if (!joins) return taken;
    contact.communities.push_back(trip->community);
    taken.community = trip->community;
    return taken;
}

std::optional<TakenFromTrip> apply_trip_defaults(Session& session, Encounter& encounter) {
    const auto trip = trip_for(session, encounter.on);
    if (!trip) return std::nullopt;
    TakenFromTrip taken{.trip = trip->place};
    taken.place = fill(encounter.place, trip->place);
    taken.trip_name = fill(encounter.trip, trip->place);
    return taken.place || taken.trip_name ? std::optional(taken) : std::nullopt;
}

}  // namespace nj
