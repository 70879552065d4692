#include "arguments/trip_defaults.hpp"

#include <algorithm>

#include "nj/store/settings.hpp"
#include "nj/store/trips.hpp"

namespace nj {
namespace {

/// The trip that lasts today and did on that day.
std::optional<Trip> trip_for(Session& session, Day on) {
    auto trip = trip_on(session.journal(), session.today());
    if (trip && !trip->lasts_on(on)) return std::nullopt;
    return trip;
}

/// Sets a text that was left open; whether it was.
bool fill(std::string& text, const std::string& from_trip) {
    if (!text.empty() || from_trip.empty()) return false;
    text = from_trip;
    return true;
}

std::string told(const Trip& trip, bool place, bool community, const std::string& how_to_change) {
    if (!place && !community) return {};
    std::string text = "From the trip to " + trip.place + ":";
    if (place) text += " the place";
    if (community) text += std::string(place ? " and" : "") + " +" + trip.community;
    return text + "; " + how_to_change;
}

}  // namespace

std::string apply_trip_defaults(Session& session, Exchange& exchange) {
    const auto trip = trip_for(session, exchange.on);
    if (!trip || exchange.sent) return {};
    const Kinds known = kinds(session.journal());
    const Kind* kind = known.find(exchange.kind);
    if (kind == nullptr || !happens_in_place(*kind)) return {};
    const bool place = fill(exchange.place, trip->place);
    const bool community = fill(exchange.community, trip->community);
    return told(*trip, place, community,
                place ? "nj fix --place PLACE changes that." : "nj fix --community +C changes that.");
}

std::string apply_trip_defaults(Session& session, Contact& contact) {
    if (contact.unmet || !contact.met.place.empty()) return {};
    const auto trip = trip_for(session, contact.met.on.value_or(session.today()));
    if (!trip) return {};
    contact.met.place = trip->place;
    const bool joins = !trip->community.empty() &&
                       std::ranges::find(contact.communities, trip->community) == contact.communities.end();
    if (joins) contact.communities.push_back(trip->community);
    return told(*trip, true, joins, "met elsewhere? nj undo, then --met \"DATE at PLACE\".");
}

std::string apply_trip_defaults(Session& session, Encounter& encounter) {
    const auto trip = trip_for(session, encounter.on);
    if (!trip) return {};
    const bool place = fill(encounter.place, trip->place);
    const bool named = fill(encounter.trip, trip->place);
    if (!place && !named) return {};
    return "From the trip to " + trip->place + ":" + (place ? " the place" : "") + (place && named ? " and" : "") +
           (named ? " the trip" : "") + ".";
}

}  // namespace nj
