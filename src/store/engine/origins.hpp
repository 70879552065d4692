#pragma once

#include <cstdint>
#include <map>
#include <string_view>
#include <tuple>

#include "engine/database.hpp"
#include "engine/value.hpp"

namespace nj::store {

/// What rows held when an operation made them, where its log names them alone: what they hold now, but for the cells
/// written since, of which the first such entry has the value before. Rows are never deleted and every write is logged,
/// so this is what an entry of their own would have said.
class Origins {
public:
    Origins(Database& database, std::int64_t operation) : database_(database), operation_(operation) {}

    /// The row as the operation made it.
    Change original_row(const Table& table, std::int64_t row);

private:
    using Cell = std::tuple<std::string_view, std::int64_t, std::string_view>;  ///< table, row, column

    const Value& before_first_write(const Cell& cell);
    void read_later_writes();

    Database& database_;
    std::int64_t operation_;
    bool read_ = false;
    std::map<Cell, Value> first_;  ///< of every cell that this operation or a later one wrote
};

}  // namespace nj::store
