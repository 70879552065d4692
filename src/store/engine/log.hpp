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
///   ["contact","812…","ins",{"name":"Ruth Ellery","added":"2026-11-20"}]   an added row, without NULL and 0
///   ["participation",null,"ins",{"exchange":"…","contact":"…"}]            set-like: the id follows from the key
///   ["contact","812…","city","Boston",null]                                a written cell: new value, old value
///   ["unmake","9…"]  or  ["unmake","9…",[["contact","812…"],…]]            the rows added by 9… are undone, but not
///                                                                          those listed
///   ["remake","9…"]                                                        such rows are restored
///   ["made","exchange",["812…",65536,131072]]                              added rows, only named: an id, or its
///                                                                          distance from the one before
///   ["made","participation",["812…",0],["77…","79…"]]                      the same for a key of two ids
/// Ids are strings, days are ISO dates, and columns are named, so that a log survives migrations.
void write_entry(JsonWriter& json, const Change& change);

/// The id of a set-like row, from the values of its key columns.
std::int64_t set_like_id(const Table& table, const std::vector<Value>& key);

/// Names a row of a table.
struct RowName {
    const Table* table;
    std::int64_t row;
    bool operator==(const RowName&) const = default;
};

/// Callbacks for the entries of a part, one call for each entry, in the order of the log or backwards.
struct EntryReader {
    enum class Inserts { cells, names };
    Inserts inserts = Inserts::cells;  ///< `names`: the cells of added rows are not needed, and may be left out
    std::function<void(const Change&)> change;  ///< an added row, or written cells
    std::function<void(std::string_view verb, std::int64_t operation, const std::vector<RowName>& except)> bulk;
};
enum class Order { forwards, backwards };
void read_operation(Database& database, std::int64_t operation, Order order, const EntryReader& reader);

/// Writes the entries of a part as JSON; rows that are only named are written with their cells.
void write_part(Database& database, JsonWriter& json, std::int64_t operation, const std::string& blob);

/// Converts a part to its stored form, and back.
std::string pack(const std::string& json);
std::string unpack(const std::string& blob);

}  // namespace nj::store
