#pragma once

#include <initializer_list>
#include <string_view>

#include "engine/database.hpp"
#include "nj/base/json.hpp"

// Conditions for rows that belong to the chosen people. `is_chosen(0)` is true when everything is exported, which
// includes exchanges with a community that name no one.
#define NJ_EXCHANGE_CHOSEN(ID)                                                      \
    "(is_chosen(0) OR EXISTS (SELECT 1 FROM participation p WHERE p.exchange = " ID \
    " AND p.live AND is_chosen(p.contact)))"
#define NJ_THING_CHOSEN \
    "(is_chosen(0) OR is_chosen(contact) OR (contact IS NULL AND " NJ_EXCHANGE_CHOSEN("exchange") "))"

namespace nj::store {

/// Writes a column under a key; NULL becomes null.
using WriteCell = void (*)(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_id(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_text(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_number(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_day(JsonWriter& json, std::string_view key, const Query& row, int column);
/// Writes minutes after midnight as `19:30`.
void write_time(JsonWriter& json, std::string_view key, const Query& row, int column);
void write_truth(JsonWriter& json, std::string_view key, const Query& row, int column);

struct Cell {
    std::string_view key;
    WriteCell write;
};
using Cells = std::initializer_list<Cell>;

/// Writes columns of a row as members of an object, starting at `column`.
void write_cells(JsonWriter& json, const Query& row, Cells cells, int column = 0);

/// Writes a list of objects, one for each row, which `write` fills.
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
/// Writes a list of objects that have only the columns of their rows.
void write_rows(JsonWriter& json, std::string_view key, Query&& row, Cells cells);
/// Writes a list of the first column of each row, as text.
void write_values(JsonWriter& json, std::string_view key, Query&& row);

}  // namespace nj::store
