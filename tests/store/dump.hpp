#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj::test {

/// Rows as text, one a line, each with its table in front; two states are the same when their dumps are.
using Dump = std::vector<std::string>;

/// Every row that a query gives; doubles by their bits.
Dump rows_of(Journal& journal, const std::string& query);

/// What a person can see: the live rows of every logged table, who is shown, standing and timeline.
Dump live_state(Journal& journal);

/// Every computed table whole, the full text by its terms, and `live` of every row.
Dump computed_tables(Journal& journal);

/// The lines that only one of two dumps has, for the message of a failing test.
std::string difference(const Dump& before, const Dump& after);

}  // namespace nj::test
