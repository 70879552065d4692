#pragma once

#include <string>
#include <vector>

#include "engine/value.hpp"
#include "nj/domain/filter.hpp"

namespace nj::store {

/// An SQL condition on a row of `standing t JOIN contact c`, with a value for each `?` in it.
struct Condition {
    std::string sql;
    std::vector<Value> values;
};

/// Translates a filter. The condition is true or false, never NULL, so that `not` finds everyone else; it calls the
/// functions of functions.hpp.
Condition to_sql(const Filter& filter, Day today);

}  // namespace nj::store
