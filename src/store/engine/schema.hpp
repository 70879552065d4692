#pragma once

#include <span>
#include <string_view>

namespace nj::store {

/// How a column is written in the operation log. `computed` columns are local to this machine and never logged.
enum class ColumnKind { text, integer, day, id, computed };

struct Column {
    std::string_view name;
    ColumnKind kind;
};

/// A logged table: `Journal::write` captures its changes, and undo reverts them. Columns are in the order of the schema
/// (a test compares them), and the first is always `id`. A set-like table has a `key`: its id is `hash_id` of the key
/// columns, so that the same thing recorded twice, here or on another machine, is one row.
struct Table {
    int code;  ///< only used in `number.kind`; never reused
    std::string_view name;
    std::span<const Column> columns;
    std::span<const std::string_view> key;
    bool numbered;  ///< whether its rows have a short number

    [[nodiscard]] const Column* column(std::string_view name) const;
};

std::span<const Table> logged_tables();
const Table* table_named(std::string_view name);
const Table& table_coded(int code);
inline constexpr int operation_code = 100;  ///< operations are numbered too, though not logged

/// A reference to the id of a logged row.
struct Reference {
    std::string_view parent;
    const char* live_child;  ///< SQL: the id and table of a live row that refers to parent ?1, at most one row
};
std::span<const Reference> references();

inline constexpr int application_id = 0x6e6a6a31;  ///< "njj1"

}  // namespace nj::store
