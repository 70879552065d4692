#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/schema.hpp"

namespace nj::store {

/// The columns that rows of a table are added with, and the statement that adds one: id first, the short number of a
/// numbered table last. A row that exists already is not changed.
struct RowShape {
    RowShape(std::string_view table_name, std::initializer_list<std::string_view> column_names);

    const Table* table;
    std::vector<const Column*> columns;  ///< without id and number
    std::string sql;                     ///< must not move: statements are cached by its address
};

}  // namespace nj::store
