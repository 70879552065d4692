#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/error.hpp"
#include "nj/domain/exchange.hpp"
#include "writer.hpp"

namespace nj::store {

/// Adds a detail (an email, a tag, ...) of a contact or exchange, or brings a removed one back.
void put_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value, int position);
void remove_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value);

/// The values of that kind, in their order.
std::vector<std::string> details_of(Database& database, std::int64_t owner, std::string_view kind);

/// The value that a word in a column stands for, by the reader of its enum.
template <class Value>
Value known(std::optional<Value> (*value_of)(std::string_view), const std::string& word) {
    if (const auto value = value_of(word)) return *value;
    throw Error(ErrorKind::journal, "the journal has a word that this nj does not know, '" + word + "'", "upgrade nj");
}

/// A contact as lists name it, by its root.
Named named_row(Database& database, std::int64_t contact);

/// The contact of a column, where it is not NULL.
std::optional<Named> maybe_named(Database& database, const Query& row, int column);

/// Everyone merged into a root, itself first.
std::vector<std::int64_t> group_of(Database& database, std::int64_t root);

}  // namespace nj::store
