#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "writer.hpp"

namespace nj::store {

/// Adds a detail (an email, a tag, ...) of a contact or exchange, or brings a removed one back.
void put_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value, int position);
void remove_detail(Writer& writer, std::int64_t owner, std::string_view kind, std::string_view value);

/// A contact as lists name it, by its root.
Named named_row(Database& database, std::int64_t contact);

/// The contact of a column, where it is not NULL.
std::optional<Named> maybe_named(Database& database, const Query& row, int column);

/// Everybody merged into a root, itself first.
std::vector<std::int64_t> group_of(Database& database, std::int64_t root);

}  // namespace nj::store
