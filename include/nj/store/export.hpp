#pragma once

#include "nj/base/json.hpp"
#include "nj/store/journal.hpp"

namespace nj {

enum class WithHistory { no, yes };

/// The live state as one JSON document (SPEC section 6, `export --to json`): every list in id order, without the time of
/// the export or local numbers, so that the same state gives the same bytes. With history, `operations` as well.
void write_export(Journal& journal, JsonWriter& json, WithHistory with_history);

}  // namespace nj
