#pragma once

#include "engine/database.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

// The lists of `export --to json` about asks, promises, introductions, goals, plans, shares, practice, and trips.
void write_asks(Database& database, JsonWriter& json);
void write_promises(Database& database, JsonWriter& json);
void write_introductions(Database& database, JsonWriter& json);
void write_goals(Database& database, JsonWriter& json);
void write_plans(Database& database, JsonWriter& json);
/// Writes all shares, or those with one of the chosen people; the exchanges say who had them.
void write_shares(Database& database, JsonWriter& json);
/// Writes all conversations with strangers, or those with strangers who became one of the chosen people.
void write_encounters(Database& database, JsonWriter& json);
/// Writes all trips, or none in an export of some people, because trips name no one.
void write_trips(Database& database, JsonWriter& json);

}  // namespace nj::store
