#pragma once

#include <cstdint>
#include <nlohmann/json_fwd.hpp>
#include <span>
#include <vector>

#include "engine/value.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

/// Names the rows that were made in entries of the log, one for each table; changes come in rising order of id. What
/// the rows were made with is known from themselves and the entries that follow (origins.hpp).
void write_names(JsonWriter& out, std::span<const Change> changes);

/// The rows of a table that such an entry names.
std::vector<std::int64_t> named_rows(const Table& table, const nlohmann::json& entry);

}  // namespace nj::store
