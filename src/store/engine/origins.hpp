#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>

#include "engine/database.hpp"
#include "engine/value.hpp"

namespace nj::store {

/// Finds the cells that rows had when an operation added them, where its log only names the rows. These are the cells
/// of now, except for cells written since: the first later entry has their earlier value. That is exact, because rows
/// are never deleted and every write is logged.
class Origins {
public:
    Origins(Database& database, std::int64_t operation) : database_(database), operation_(operation) {}

    /// The row as the operation added it, as a change.
    Change original_row(const Table& table, std::int64_t row);

private:
    using Cell = std::tuple<std::string_view, std::int64_t, std::string_view>;  ///< table, row, column

    const Value& before_first_write(const Cell& cell);
    void read_later_writes();

    Database& database_;
    std::int64_t operation_;
    bool read_ = false;
    std::map<Cell, Value> first_;  ///< the value before the first write, by this operation or a later one
};

}  // namespace nj::store
