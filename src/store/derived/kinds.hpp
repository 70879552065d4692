#pragma once

#include <string_view>

#include "engine/database.hpp"
#include "nj/domain/kind.hpp"

namespace nj::store {

/// What the names of settings that hold a kind begin with.
inline constexpr std::string_view kind_prefix = "kind.";

/// The built-in kinds with the journal's own in place of those of the same name.
Kinds read_kinds(Database& database);

}  // namespace nj::store
