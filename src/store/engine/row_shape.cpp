#include "engine/row_shape.hpp"

namespace nj::store {

RowShape::RowShape(std::string_view table_name, std::initializer_list<std::string_view> column_names)
    : table(table_named(table_name)), sql("INSERT INTO " + std::string(table_name) + "(id") {
    std::string places = "?";
    auto name = [&](std::string_view column) {
        sql += ", " + std::string(column);
        places += ", ?";
    };
    for (const auto column : column_names) {
        columns.push_back(table->column(column));
        name(column);
    }
    if (table->numbered) name("number");
    sql += ") VALUES(" + places + ") ON CONFLICT(id) DO NOTHING";
}

}  // namespace nj::store
