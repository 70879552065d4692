#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/error.hpp"
#include "nj/domain/exchange.hpp"
#include "writer.hpp"

namespace nj::store {

/// Adds a detail (an email, a tag, ...) of a contact or exchange, or restores a removed one.
void put_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value, int position);
void remove_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value);

/// The values of that kind, sorted by position.
std::vector<std::string> details_of(Database& database, std::int64_t owner, std::string_view kind);

/// The enum value of a word in a column; an unknown word is an Error.
template <class Value>
Value known(std::optional<Value> (*value_of)(std::string_view), const std::string& word) {
    if (const auto value = value_of(word)) return *value;
    throw Error(ErrorKind::journal, "the journal has a word that this nj does not know, '" + word + "'", "upgrade nj");
}

/// The id, handle, and name of the root of a contact.
Named named_row(Database& database, std::int64_t contact);

/// The contact in a column; empty for NULL.
std::optional<Named> maybe_named(Database& database, const Query& row, int column);

/// The root and all contacts merged into it, root first.
std::vector<std::int64_t> group_of(Database& database, std::int64_t root);

}  // namespace nj::store
