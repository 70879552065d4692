#include "engine/origins.hpp"

#include <algorithm>
#include <string>

#include "engine/log.hpp"
#include "nj/base/error.hpp"
#include "nj/base/join.hpp"

namespace nj::store {
namespace {

/// Whether a column is part of an insert entry; `dead`, `unmade`, and `live` are not.
bool is_written_on_insert(const Column& column) {
    return column.kind != ColumnKind::computed && column.name != "id" && column.name != "dead" &&
           column.name != "unmade";
}

const char* cells_statement(const Table& table) {
    static std::map<std::string_view, std::string> texts;
    std::string& sql = texts[table.name];
    if (sql.empty()) {
        for (const Column& column : table.columns)
            if (is_written_on_insert(column)) append_part(sql, ", ", column.name);
        sql = "SELECT " + sql + " FROM " + std::string(table.name) + " WHERE id = ?";
    }
    return sql.c_str();
}

Value value_at(const Query& row, int column) {
    if (row.is_null(column)) return {};
    if (row.column_at(column).isInteger()) return row.integer(column);
    return row.text(column);
}

}  // namespace

Change Origins::original_row(const Table& table, std::int64_t row_id) {
    Change change{&table, row_id, /*inserted=*/true, {}};
    auto row = database_.query(cells_statement(table), row_id);
    if (!row.step())
        throw Error(ErrorKind::journal, "a row that the operation log names is missing",
                    "restore a backup of the journal");
    int place = 0;
    for (const Column& column : table.columns)
        if (is_written_on_insert(column)) change.cells.push_back({&column, {}, value_at(row, place++)});
    auto written = database_.query("SELECT col FROM cell WHERE tbl = ? AND row = ?", table.name, row_id);
    while (written.step()) {
        const std::string name = written.text(0);
        const auto cell = std::ranges::find(change.cells, name, [](const CellChange& c) { return c.column->name; });
        if (cell != change.cells.end()) cell->after = before_first_write({table.name, row_id, cell->column->name});
    }
    std::erase_if(change.cells, [](const CellChange& cell) { return is_default(*cell.column, cell.after); });
    return change;
}

const Value& Origins::before_first_write(const Cell& cell) {
    if (!read_) read_later_writes();
    return first_.at(cell);
}

void Origins::read_later_writes() {
    read_ = true;
    EntryReader reader;
    reader.inserts = EntryReader::Inserts::names;
    reader.change = [this](const Change& change) {
        if (change.inserted) return;
        for (const auto& cell : change.cells)
            first_.try_emplace({change.table->name, change.row, cell.column->name}, cell.before);
    };
    reader.bulk = [](auto, auto, const auto&) {};
    auto row = database_.query("SELECT id FROM operation WHERE id >= ? ORDER BY id", operation_);
    while (row.step()) read_operation(database_, row.integer(0), Order::forwards, reader);
}

}  // namespace nj::store
