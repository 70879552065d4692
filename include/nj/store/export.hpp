#pragma once

#include <unordered_set>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/store/journal.hpp"

namespace nj {

enum class WithHistory { no, yes };

/// The live state as one JSON document (`export --to json`, nj-json(5)): every list in id order, without the time
/// of the export or local numbers, so that the same state gives the same bytes. With history, `operations` as well.
/// With `chosen`, only these people (and whoever was merged into them), the exchanges that name one of them, and what
/// belongs to either; the other people of an exchange are left as ids.
void write_export(Journal& journal, JsonWriter& json, WithHistory with_history,
                  const std::unordered_set<ContactId>* chosen = nullptr);

}  // namespace nj
