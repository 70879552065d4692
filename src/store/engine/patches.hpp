#pragma once

#include <span>

namespace nj::store {

/// The schema, patch by patch: `patches()[0]` makes version 1. Only ever appended to.
std::span<const char* const> patches();

}  // namespace nj::store
