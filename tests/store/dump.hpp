#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj::test {

/// Rows as text, one per line, with the table in front; two states are equal if their dumps are.
using Dump = std::vector<std::string>;

/// All rows of a query, with doubles as bits.
Dump rows_of(Journal& journal, const std::string& query);

/// What a user can see: the live rows of all logged tables, the shown people, standing, and timeline.
Dump live_state(Journal& journal);

/// All computed tables, the full text as terms, and `live` of all rows.
Dump computed_tables(Journal& journal);

/// The lines that are in only one of two dumps, for the message of a failing test.
std::string difference(const Dump& before, const Dump& after);

}  // namespace nj::test
