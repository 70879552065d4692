#pragma once

#include "engine/database.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

// What is asked, promised, introduced, planned, shared and practiced; each a list of `export --to json`.
void write_asks(Database& database, JsonWriter& json);
void write_promises(Database& database, JsonWriter& json);
void write_introductions(Database& database, JsonWriter& json);
void write_goals(Database& database, JsonWriter& json);
void write_plans(Database& database, JsonWriter& json);
/// What was shared, with anyone or with one of those selected; the exchanges say who had it.
void write_shares(Database& database, JsonWriter& json);
/// Conversations with strangers: all of them, or those of strangers who became one of the chosen.
void write_encounters(Database& database, JsonWriter& json);
/// Trips name no one: an export of some people has none.
void write_trips(Database& database, JsonWriter& json);

}  // namespace nj::store
