#pragma once

#include <initializer_list>
#include <string_view>

#include "engine/database.hpp"
#include "nj/base/json.hpp"

// What belongs to the people that were chosen: `is_chosen(contact)` is taught to the connection, with 0 for everything,
// also an exchange with a whole community that names no one.
#define NJ_EXCHANGE_CHOSEN(ID)                                                      \
    "(is_chosen(0) OR EXISTS (SELECT 1 FROM participation p WHERE p.exchange = " ID \
    " AND p.live AND is_chosen(p.contact)))"
#define NJ_THING_CHOSEN \
    "(is_chosen(0) OR is_chosen(contact) OR (contact IS NULL AND " NJ_EXCHANGE_CHOSEN("exchange") "))"

namespace nj::store {

/// How a column is written under a key; NULL is null.
using WriteCell = void (*)(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_id(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_text(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_number(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_day(JsonWriter& json, std::string_view key, const Query& row, int column);
/// Minutes of a day as `19:30`.
void write_time(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_truth(JsonWriter& json, std::string_view key, const Query& row, int column);

struct Cell {
    std::string_view key;
    WriteCell write;
};
using Cells = std::initializer_list<Cell>;

/// Columns of a row as members, one after the other from `column` on.
void write_cells(JsonWriter& json, const Query& row, Cells cells, int column = 0);

/// A list of objects; `write` fills the one of each row.
template <class Write>
void write_list(JsonWriter& json, std::string_view key, Query&& row, Write write) {
    json.key(key).begin_array();
    while (row.step()) {
        json.begin_object();
        write(row);
        json.end_object();
    }
    json.end_array();
}
/// A list of objects that have the columns of their rows and nothing else.
void write_rows(JsonWriter& json, std::string_view key, Query&& row, Cells cells);
/// The first column of each row as text.
void write_values(JsonWriter& json, std::string_view key, Query&& row);

}  // namespace nj::store
