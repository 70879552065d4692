#pragma once

#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

#include "engine/schema.hpp"

namespace nj::store {

/// The columns that rows of a table are made with, and the statement that makes one; id first, a numbered table's
/// short number last. A row that is there already stays as it is.
struct RowShape {
    RowShape(std::string_view table_name, std::initializer_list<std::string_view> column_names);

    const Table* table;
    std::vector<const Column*> columns;  ///< without id and number
    std::string sql;                     ///< kept where it is: statements go by its address
};

}  // namespace nj::store
