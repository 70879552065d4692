#pragma once

#include <unordered_set>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/store/journal.hpp"

namespace nj {

enum class WithHistory { no, yes };

/// Writes the live state as one JSON document (`export --to json`, nj-json(5)). Every list is in id order, and neither
/// the time of the export nor local numbers are in it, so the same state gives the same bytes. With history,
/// `operations` are included. With `chosen`, only these people (and contacts merged into them), the exchanges that name
/// one of them, and what belongs to either are written; other people in those exchanges are only ids.
void write_export(Journal& journal, JsonWriter& json, WithHistory with_history,
                  const std::unordered_set<ContactId>* chosen = nullptr);

}  // namespace nj
