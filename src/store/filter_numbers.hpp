#pragma once

#include <unordered_map>

#include "engine/database.hpp"
#include "filter_sql.hpp"
#include "nj/domain/balance.hpp"
#include "nj/store/journal.hpp"

namespace nj::store {

/// The condition of a filter, after defining the SQL functions that its terms need on the connection.
Condition prepare_condition(Journal& journal, const Filter& filter, Day today);

/// What passed between you and each person who gave or got something.
std::unordered_map<ContactId, Passed> passed_with(Database& database, Day today);

}  // namespace nj::store
