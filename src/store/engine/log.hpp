#pragma once

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "engine/database.hpp"
#include "engine/value.hpp"
#include "nj/base/json.hpp"

namespace nj::store {

/// Entries of the operation log. A part is a JSON array of them, compressed with zstd above 4 KiB:
///   ["contact","812…","ins",{"name":"Ruth Ellery","added":"2026-11-20"}]   a row made; left out is NULL or 0
///   ["participation",null,"ins",{"exchange":"…","contact":"…"}]            set-like: the id follows from the key
///   ["contact","812…","city","Boston",null]                                a cell written: new, old
///   ["unmake","9…"]  or  ["unmake","9…",[["contact","812…"],…]]            the rows operation 9… made are taken back,
///   ["remake","9…"]  likewise                                              but for those listed; or given back
///   ["made","exchange",["812…",65536,131072]]                              rows made, by name alone: an id, or by how
///                                                                          much it is above the one before
///   ["made","participation",["812…",0],["77…","79…"]]                      with a key of two ids: the columns of the
///   key
/// Ids are strings, days ISO. Columns go by name, so that a log outlives migrations.
void write_entry(JsonWriter& json, const Change& change);

/// The id of a set-like row from the values of its key columns.
std::int64_t set_like_id(const Table& table, const std::vector<Value>& key);

/// A row of a table.
struct RowName {
    const Table* table;
    std::int64_t row;
    bool operator==(const RowName&) const = default;
};

/// What the entries of a part say, one call an entry, in the order of the log or backwards.
struct EntryReader {
    enum class Inserts { cells, names };
    Inserts inserts = Inserts::cells;  ///< `names`: what rows were made with is not asked for, and may be left out
    std::function<void(const Change&)> change;  ///< a row made or cells written
    std::function<void(std::string_view verb, std::int64_t operation, const std::vector<RowName>& except)> bulk;
};
enum class Order { forwards, backwards };
void read_operation(Database& database, std::int64_t operation, Order order, const EntryReader& reader);

/// The entries of a part as JSON, rows that are named alone told in full.
void write_part(Database& database, JsonWriter& json, std::int64_t operation, const std::string& blob);

/// A part as it is stored, and back.
std::string pack(const std::string& json);
std::string unpack(const std::string& blob);

}  // namespace nj::store
