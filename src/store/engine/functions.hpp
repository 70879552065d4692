#pragma once

#include <cstdint>
#include <unordered_map>

#include "engine/database.hpp"

namespace nj::store {

// SQL functions that a filter needs. They are defined on a connection when a filter uses them.

/// `fold(text)`: the text as it is compared (nj/base/text.hpp); NULL becomes empty text. The word index cannot replace
/// it: it has only the beginnings of names, while `city:` and `org:` match any part.
void add_fold(Database& database);

/// Defines a function that returns the number of a contact, or NULL for a contact without one, from numbers computed
/// beforehand.
void add_number(Database& database, const char* name, std::unordered_map<std::int64_t, double> numbers);

}  // namespace nj::store
