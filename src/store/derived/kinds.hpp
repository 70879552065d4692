#pragma once

#include <string_view>

#include "engine/database.hpp"
#include "nj/domain/kind.hpp"

namespace nj::store {

/// The prefix of the names of settings that define a kind.
inline constexpr std::string_view kind_prefix = "kind.";

/// The built-in kinds, overridden and extended by the journal's own.
Kinds read_kinds(Database& database);

}  // namespace nj::store
