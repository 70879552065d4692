#include "writer.hpp"
#include "engine/patches.hpp"

#include <algorithm>
#include <iterator>
#include <limits>
#include <map>
#include <stdexcept>
#include <utility>

#include "engine/named_rows.hpp"

namespace nj {

using namespace store;

namespace {

constexpr std::size_t rows_per_part = 10'000;
/// The session is drained this often. It keeps rows in a hash table by the lower bits of their ids, which are the
/// number of the device and thus equal, so each lookup searches all rows.
constexpr std::size_t rows_per_drain = 500;
/// At most this many reported rows are kept in memory before a drain.
constexpr std::size_t reported_rows_at_most = 4'000;
constexpr std::size_t bytes_per_part = 1 << 20;
/// From this many added rows in one drain, the log only names them: the values of an import are in its rows and need
/// not be in the file twice.
constexpr std::size_t rows_to_name_from = 200;
/// Parts belong to operation 0 until the id of the operation is known, which is above the ids of its rows.
constexpr std::int64_t pending_operation = 0;
/// Until then, cells have a stamp above all others.
constexpr std::int64_t pending_stamp = std::numeric_limits<std::int64_t>::max();

/// `UPDATE table SET column = ? WHERE id = ?`; the text is kept, so that the statement is prepared once.
const char* update_statement(const Table& table, std::string_view column) {
    static std::map<std::pair<std::string_view, std::string_view>, std::string> texts;
    std::string& sql = texts[{table.name, column}];
    if (sql.empty()) sql = "UPDATE " + std::string(table.name) + " SET " + std::string(column) + " = ?1 WHERE id = ?2";
    return sql.c_str();
}

}  // namespace

Writer::Writer(Database& database, Clock clock, std::string command, std::string summary)
    : database_(database),
      clock_(std::move(clock)),
      command_(std::move(command)),
      summary_(std::move(summary)),
      capture_(database),
      timeline_(database) {}

void Writer::set_undoes(std::int64_t operation) {
    undoes_ = operation;
    stamp();
}

std::int64_t Writer::stamp() {
    if (!id_) id_ = clock_.next();
    return *id_;
}

std::int64_t Writer::next_id() {
    if (id_) throw std::logic_error("an operation with a fixed id added a row");
    if (++ids_since_drain_ >= made_.size() + rows_per_drain || made_.size() >= reported_rows_at_most) drain_changes();
    if (++ids_since_part_ >= rows_per_part) store_part();
    return clock_.next();
}

bool Writer::insert(const RowShape& shape, std::int64_t id, std::vector<Value> values) {
    return insert(shape, id, std::nullopt, std::move(values));
}

void Writer::insert_numbered(const RowShape& shape, std::int64_t id, std::vector<Value> values) {
    insert(shape, id, next_number(shape.table->code, id), std::move(values));
}

bool Writer::insert(const RowShape& shape, std::int64_t id, std::optional<long long> number,
                    std::vector<Value> values) {
    {
        const Capture::Paused paused(capture_);
        database_.run(shape.sql.c_str(), id, values, number);
    }
    if (database_.changes() == 0) return false;
    Change change{shape.table, id, true, {}, number.value_or(0)};
    change.cells.reserve(values.size());
    for (std::size_t i = 0; i < values.size(); ++i)
        if (!is_default(*shape.columns[i], values[i]))
            change.cells.push_back({shape.columns[i], {}, std::move(values[i])});
    made_.push_back(std::move(change));
    return true;
}

long long Writer::next_number(int kind, std::int64_t id) {
    if (!last_number_) {
        auto row = database_.query("SELECT coalesce(max(n), 0) FROM number");
        row.step();
        last_number_ = row.integer(0);
    }
    const long long number = ++*last_number_;
    database_.run("INSERT INTO number(n, kind, id) VALUES(?, ?, ?)", number, kind, id);
    return number;
}

long long Writer::give_number(int kind, std::int64_t id) {
    const long long number = next_number(kind, id);
    const Capture::Paused paused(capture_);
    if (kind == operation_code) {
        database_.run("UPDATE operation SET number = ? WHERE id = ?", number, id);
    } else {
        database_.run(update_statement(table_coded(kind), "number"), number, id);
    }
    return number;
}

void Writer::remove(const Table& table, std::int64_t row) {
    std::int64_t seen = row;  // an id from the clock is older than any later write to the row
    if (!table.key.empty()) {
        auto last = database_.query("SELECT coalesce(max(id), 1) FROM operation");
        last.step();
        seen = last.integer(0);
    }
    auto touched =
        database_.query("SELECT coalesce(max(stamp), 0) FROM cell WHERE tbl = ? AND row = ?", table.name, row);
    touched.step();
    database_.run(update_statement(table, "dead"), std::max(seen, touched.integer(0)), row);
}

void Writer::undo_rows(std::int64_t operation, const std::vector<RowName>& except) {
    set_unmade(operation, stamp(), except);
    write_bulk_entry("unmake", operation, except);
}

void Writer::redo_rows(std::int64_t operation, const std::vector<RowName>& except) {
    set_unmade(operation, 0, except);
    write_bulk_entry("remake", operation, except);
}

void Writer::set_unmade(std::int64_t operation, std::int64_t unmade, const std::vector<RowName>& except) {
    refresh_tables();
    std::vector<Change> changes;
    auto apply_changes = [&] {
        timeline_.apply(changes);
        changes.clear();
    };
    EntryReader reader;
    reader.inserts = EntryReader::Inserts::names;
    reader.change = [&](const Change& change) {
        if (!change.inserted || std::ranges::find(except, RowName{change.table, change.row}) != except.end()) return;
        database_.run(update_statement(*change.table, "unmade"), unmade, change.row);
        changes.push_back({change.table, change.row, false, {}});
        if (changes.size() >= rows_per_part) apply_changes();
    };
    reader.bulk = [](auto, auto, const auto&) {};
    const Capture::Paused paused(capture_);
    read_operation(database_, operation, Order::forwards, reader);
    apply_changes();
}

void Writer::write_bulk_entry(std::string_view verb, std::int64_t operation, const std::vector<RowName>& except) {
    open_part();
    part_.begin_array().value(verb).value(std::to_string(operation));
    if (!except.empty()) {
        part_.begin_array();
        for (const auto& row : except)
            part_.begin_array().value(row.table->name).value(std::to_string(row.row)).end_array();
        part_.end_array();
    }
    part_.end_array();
}

void Writer::open_part() {
    if (!part_open_) part_.begin_array();
    part_open_ = true;
}

void Writer::drain_changes() {
    ids_since_drain_ = 0;
    auto changes = std::exchange(made_, {});
    std::ranges::move(capture_.take(), std::back_inserter(changes));
    // Sorted by id, where the session returns them in the order of its hash table. FTS5 takes rows in rising order
    // without writing out its buffer each time, and the log reads in the order of writing.
    std::ranges::stable_sort(changes, {}, &Change::row);
    write_log(changes);
    const Capture::Paused paused(capture_);
    timeline_.apply(changes);
}

void Writer::write_log(std::span<const Change> changes) {
    const auto made = std::ranges::count_if(changes, &Change::inserted);
    const bool by_name = static_cast<std::size_t>(made) >= rows_to_name_from;
    if (by_name) {
        open_part();
        write_names(part_, changes);
    }
    for (const Change& change : changes) {
        if (change.inserted && by_name) continue;
        open_part();
        write_entry(part_, change);
        if (!change.inserted)
            for (const auto& cell : change.cells) note_written({change.table, change.row, cell.column});
        if (part_.text().size() > bytes_per_part) store_part();
    }
}

/// Stamps a cell of an existing row with this operation.
void Writer::note_written(const Cell& cell) {
    if (!id_) unstamped_.push_back(cell);
    database_.run("INSERT INTO cell(tbl, row, col, stamp) VALUES(?1, ?2, ?3, ?4) ON CONFLICT DO UPDATE SET stamp = ?4",
                  cell.table->name, cell.row, cell.column->name, id_.value_or(pending_stamp));
}

void Writer::refresh_tables() {
    drain_changes();
    const Capture::Paused paused(capture_);
    timeline_.finish();
}

void Writer::store_part() {
    ids_since_part_ = 0;
    if (!part_open_) return;
    part_.end_array();
    database_.run("INSERT INTO operation_part(operation, seq, changes) VALUES(?, ?, ?)", pending_operation, parts_++,
                  Blob{pack(part_.take())});
    part_ = JsonWriter();
    part_open_ = false;
}

std::optional<std::int64_t> Writer::finish() {
    const std::int64_t id = stamp();
    refresh_tables();
    store_part();
    if (parts_ == 0) return std::nullopt;
    database_.run("INSERT INTO operation(id, command, summary, undoes, schema) VALUES(?, ?, ?, ?, ?)", id, command_,
                  summary_, undoes_, patches().size());
    database_.run("UPDATE operation_part SET operation = ? WHERE operation = ?", id, pending_operation);
    for (const Cell& cell : unstamped_)
        database_.run("UPDATE cell SET stamp = ? WHERE tbl = ? AND row = ? AND col = ?", id, cell.table->name, cell.row,
                      cell.column->name);
    give_number(operation_code, id);
    return id;
}

}  // namespace nj
