#include <algorithm>
#include <map>
#include <string>

#include "nj/base/error.hpp"
#include "nj/store/operations.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

/// One undo under way: reverts the entries of an operation from the last to the first.
class Undo {
public:
    Undo(Writer& writer, const Operation& operation)
        : writer_(writer), database_(writer.database()), operation_(operation) {}

    void run();

private:
    void revert(const Change& change);
    void revert_cell(const Change& change, const CellChange& cell);
    void check_untouched(const Change& made);
    void check_unreferred();
    void mark();
    /// The first later operation that still holds and has an entry of that kind, if any.
    std::optional<Operation> later_operation(const std::function<bool(const Change&)>& matches);
    [[noreturn]] void refuse(const std::optional<Operation>& blocker);

    Writer& writer_;
    Database& database_;
    const Operation& operation_;
    bool makes_rows_ = false;
    std::vector<RowName> parents_;  ///< rows it made that others may refer to
};

std::optional<Operation> operation_with(Database& database, std::int64_t id) {
    auto row = database.query("SELECT number, summary FROM operation WHERE id = ?", id);
    if (!row.step()) return std::nullopt;
    Operation operation;
    operation.id = OperationId{id};
    operation.number = row.integer(0);
    operation.summary = row.text(1);
    return operation;
}

void Undo::run() {
    EntryReader reader;
    reader.change = [this](const Change& change) { revert(change); };
    reader.bulk = [this](std::string_view verb, std::int64_t made_by, const std::vector<RowName>& except) {
        writer_.make(verb == "unmake" ? Writer::Making::redo : Writer::Making::undo, made_by, except);
    };
    read_operation(database_, operation_.id.value, Order::backwards, reader);
    if (makes_rows_) writer_.make(Writer::Making::undo, operation_.id.value, {});
    writer_.settle();
    check_unreferred();
    mark();
}

void Undo::revert(const Change& change) {
    if (!change.inserted) {
        for (const auto& cell : change.cells) revert_cell(change, cell);
        return;
    }
    makes_rows_ = true;
    check_untouched(change);
    const auto& name = change.table->name;
    if (std::ranges::any_of(references(), [&](const Reference& r) { return r.parent == name; }))
        parents_.push_back({change.table, change.row});
}

void Undo::check_untouched(const Change& made) {
    auto row = database_.query("SELECT coalesce(max(stamp), 0) FROM cell WHERE tbl = ? AND row = ?", made.table->name,
                               made.row);
    row.step();
    if (row.integer(0) <= operation_.id.value) return;
    const auto blocker = later_operation(
        [&](const Change& later) { return later.table == made.table && later.row == made.row && !later.inserted; });
    if (blocker) refuse(blocker);
}

void Undo::revert_cell(const Change& change, const CellChange& cell) {
    const auto& column = cell.column->name;
    const bool about_life = column == "dead" || column == "unmade";
    auto stamp = database_.query("SELECT coalesce(max(stamp), 0) FROM cell WHERE tbl = ? AND row = ? AND col = ?",
                                 change.table->name, change.row, column);
    stamp.step();
    const std::string name(change.table->name);
    auto gone = database_.query_text("SELECT dead <> 0 OR unmade <> 0 FROM " + name + " WHERE id = ?", change.row);
    const bool is_gone = gone.step() && gone.truth(0) && !about_life;
    if (stamp.integer(0) > operation_.id.value || is_gone) {
        const auto blocker = later_operation([&](const Change& later) {
            if (later.table != change.table || later.row != change.row || later.inserted) return false;
            return later.cell(column) != nullptr || (is_gone && later.cell("dead") != nullptr);
        });
        if (blocker || is_gone) refuse(blocker);
    }
    const std::string update = "UPDATE " + name + " SET " + std::string(column) + " = ?1 WHERE id = ?2";
    std::visit([&](const auto& before) { database_.query_text(update, before, change.row).step(); }, cell.before);
}

void Undo::check_unreferred() {
    for (const RowName& parent : parents_)
        for (const Reference& reference : references()) {
            if (reference.parent != parent.table->name) continue;
            auto child = database_.query(reference.live_child, parent.row);
            if (!child.step()) continue;
            const auto id = child.integer(0);
            refuse(later_operation([&](const Change& later) {
                return later.row == id || std::ranges::any_of(later.cells, [&](const CellChange& cell) {
                           return cell.column->kind == ColumnKind::id && as_integer(cell.after) == parent.row;
                       });
            }));
        }
}

std::optional<Operation> Undo::later_operation(const std::function<bool(const Change&)>& matches) {
    auto row = database_.query("SELECT id FROM operation WHERE id > ? AND undoes IS NULL AND NOT undone ORDER BY id",
                               operation_.id.value);
    while (row.step()) {
        bool found = false;
        EntryReader reader;
        reader.change = [&](const Change& change) { found = found || matches(change); };
        reader.bulk = [](auto, auto, const auto&) {};
        read_operation(database_, row.integer(0), Order::forwards, reader);
        if (found) return operation_with(database_, row.integer(0));
    }
    return std::nullopt;
}

void Undo::refuse(const std::optional<Operation>& blocker) {
    const std::string what = "'" + operation_.summary + "' cannot be undone";
    if (!blocker) throw Error(ErrorKind::not_done, what + ": something newer builds on it", "see nj history");
    const std::string number = std::to_string(blocker->number);
    throw Error(ErrorKind::not_done,
                what + ": '" + blocker->summary + "' (#" + number + ") came later and builds on it",
                "undo that first: nj undo " + number);
}

void Undo::mark() {
    database_.run("UPDATE operation SET undone = 1 WHERE id = ?", operation_.id);
    if (operation_.undoes) database_.run("UPDATE operation SET undone = 0 WHERE id = ?", *operation_.undoes);
}

}  // namespace

void undo(Writer& writer, const Operation& operation) {
    Undo(writer, operation).run();
    writer.set_undoes(operation.id.value);
}

}  // namespace nj
