#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <vector>

#include "engine/value.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

/// Writes log entries that only name added rows, one entry for each table; changes come in rising order of id. The
/// cells of these rows are known from the rows themselves and from later entries (origins.hpp).
void write_names(JsonWriter& out, std::span<const Change> changes);

/// The rows that such an entry names.
std::vector<std::int64_t> named_rows(const Table& table, const nlohmann::json& entry);

}  // namespace nj::store
