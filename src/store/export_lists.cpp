#include "export_lists.hpp"

#include "nj/base/date_text.hpp"

namespace nj::store {

void write_id(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.key(key);
    row.is_null(column) ? json.null() : json.value(std::to_string(row.integer(column)));
}

void write_text(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.key(key);
    row.is_null(column) ? json.null() : json.value(row.text(column));
}

void write_number(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.member(key, row.maybe_integer(column));
}

void write_day(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.member(key, row.maybe_day(column));
}

void write_time(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.key(key);
    row.is_null(column) ? json.null() : json.value(time_text(row.small(column)));
}

void write_truth(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.member(key, row.truth(column));
}

void write_cells(JsonWriter& json, const Query& row, Cells cells, int column) {
    for (const auto& cell : cells) cell.write(json, cell.key, row, column++);
}

void write_rows(JsonWriter& json, std::string_view key, Query&& row, Cells cells) {
    write_list(json, key, std::move(row), [&](const Query& at) { write_cells(json, at, cells); });
}

void write_values(JsonWriter& json, std::string_view key, Query&& row) {
    json.key(key).begin_array();
    while (row.step()) json.value(row.text(0));
    json.end_array();
}

}  // namespace nj::store
