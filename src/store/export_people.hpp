#pragma once

#include "engine/database.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

// The lists of `export --to json` about people and what passed between you.
void write_contacts(Database& database, JsonWriter& json);
void write_exchanges(Database& database, JsonWriter& json);
void write_facts(Database& database, JsonWriter& json);
void write_knows(Database& database, JsonWriter& json);
void write_communities(Database& database, JsonWriter& json);

}  // namespace nj::store
