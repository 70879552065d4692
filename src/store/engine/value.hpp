#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "engine/database.hpp"
#include "engine/schema.hpp"
#include "nj/base/id.hpp"

namespace nj::store {

/// The value of a cell: nothing, a number, or text.
using Value = std::variant<std::monostate, std::int64_t, std::string>;

inline bool is_null(const Value& value) {
    return std::holds_alternative<std::monostate>(value);
}
inline std::int64_t as_integer(const Value& value) {
    const auto* number = std::get_if<std::int64_t>(&value);
    return number ? *number : 0;
}
inline std::string as_text(const Value& value) {
    const auto* text = std::get_if<std::string>(&value);
    return text ? *text : std::string();
}

/// Values as they are bound, for rows whose cells are reported one by one.
inline Value value_of(std::int64_t value) {
    return value;
}
inline Value value_of(int value) {
    return std::int64_t{value};
}
inline Value value_of(bool value) {
    return std::int64_t{value};
}
inline Value value_of(Day value) {
    return stored(value);
}
inline Value value_of(std::string_view value) {
    return std::string(value);
}
inline Value value_of(const char* value) {
    return std::string(value);
}
template <class Noun>
Value value_of(Id<Noun> id) {
    return id.value;
}
template <class T>
Value value_of(const std::optional<T>& value) {
    return value ? value_of(*value) : Value{};
}

/// A column that an insert entry omits has its default, and every default is NULL or 0.
inline bool is_default(const Column& column, const Value& value) {
    if (is_null(value)) return true;
    const auto* number = std::get_if<std::int64_t>(&value);
    return number != nullptr && *number == 0 && column.kind != ColumnKind::day;
}

/// A cell that a change wrote. `before` is empty for an added row.
struct CellChange {
    const Column* column;
    Value before;
    Value after;
};

/// A change to one row: it was added, cells were written, or only its liveness changed (an undo; then `cells` is
/// empty).
struct Change {
    const Table* table;
    std::int64_t row;
    bool inserted = false;
    std::vector<CellChange> cells;
    long long number = 0;  ///< the short number of an added row, if known

    [[nodiscard]] const CellChange* cell(std::string_view column) const {
        for (const auto& cell : cells)
            if (cell.column->name == column) return &cell;
        return nullptr;
    }
};

}  // namespace nj::store
