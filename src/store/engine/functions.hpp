#pragma once

#include <cstdint>
#include <unordered_map>

#include "engine/database.hpp"

namespace nj::store {

// What SQL lacks and a filter needs, taught to one connection when a filter asks for it.

/// `fold(text)`: as texts are compared (nj/base/text.hpp); of NULL the empty text. The word index cannot replace
/// it: it holds the beginnings of names alone, and `city:` and `org:` match any part.
void add_fold(Database& database);

/// A function of that name that gives a number for a contact, NULL for contacts without one; computed beforehand.
void add_number(Database& database, const char* name, std::unordered_map<std::int64_t, double> numbers);

}  // namespace nj::store
