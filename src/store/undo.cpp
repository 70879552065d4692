#include "nj/store/undo.hpp"

#include <algorithm>
#include <map>
#include <string>

#include "nj/base/error.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

enum class Undoing { all_or_nothing, what_is_possible };

/// Thrown with rows of the operation that something newer refers to: the undo starts again and keeps them.
struct Referred {
    std::vector<RowName> rows;
};

/// Reverts the entries of an operation from the last to the first.
class Undo {
public:
    Undo(Writer& writer, const Operation& operation, Undoing undoing = Undoing::all_or_nothing,
         std::vector<RowName> kept = {})
        : writer_(writer),
          database_(writer.database()),
          operation_(operation),
          undoing_(undoing),
          kept_(std::move(kept)),
          left_(kept_.size()) {}

    void run();
    [[nodiscard]] std::size_t left() const { return left_; }

private:
    void revert(const Change& change);
    void revert_cell(const Change& change, const CellChange& cell);
    Value liveness_to_restore(const Change& change, const CellChange& cell);
    bool is_untouched(const Change& made);
    void check_references();
    void mark_undone();
    /// The latest operation that came after it, is still in effect, and has a matching change.
    std::optional<Operation> later_operation(const std::function<bool(const Change&)>& matches);
    /// Counts a skipped row or cell; throws if the undo is all or nothing.
    void skip_or_refuse(const std::optional<Operation>& blocker);

    Writer& writer_;
    Database& database_;
    const Operation& operation_;
    Undoing undoing_;
    std::vector<RowName> kept_;  ///< added rows that are kept
    std::size_t left_;           ///< number of rows and cells that are kept
    bool reverted_ = false;
    bool made_rows_ = false;
    std::vector<RowName> parents_;  ///< added rows that others may refer to
};

void Undo::run() {
    EntryReader reader;
    reader.inserts = EntryReader::Inserts::names;
    reader.change = [this](const Change& change) { revert(change); };
    reader.bulk = [this](std::string_view verb, std::int64_t made_by, const std::vector<RowName>& except) {
        if (verb == "unmake") {
            writer_.redo_rows(made_by, except);
        } else {
            writer_.undo_rows(made_by, except);
        }
        reverted_ = true;
    };
    read_operation(database_, operation_.id.value, Order::backwards, reader);
    if (made_rows_) writer_.undo_rows(operation_.id.value, kept_);
    writer_.refresh_tables();
    check_references();
    if (!reverted_)
        throw Error(ErrorKind::not_done,
                    "nothing of '" + operation_.summary + "' can be undone: all of it was changed since",
                    "see nj history");
    mark_undone();
}

void Undo::revert(const Change& change) {
    if (!change.inserted) {
        for (const auto& cell : change.cells) revert_cell(change, cell);
        return;
    }
    const RowName row{change.table, change.row};
    if (std::ranges::find(kept_, row) != kept_.end()) return;
    if (!is_untouched(change)) {
        kept_.push_back(row);
        return;
    }
    made_rows_ = reverted_ = true;
    const auto& name = change.table->name;
    if (std::ranges::any_of(references(), [&](const Reference& r) { return r.parent == name; }))
        parents_.push_back(row);
}

bool Undo::is_untouched(const Change& made) {
    auto row = database_.query("SELECT coalesce(max(stamp), 0) FROM cell WHERE tbl = ? AND row = ?", made.table->name,
                               made.row);
    row.step();
    if (row.integer(0) <= operation_.id.value) return true;
    const auto blocker = later_operation(
        [&](const Change& later) { return later.table == made.table && later.row == made.row && !later.inserted; });
    if (blocker) skip_or_refuse(blocker);
    return !blocker;
}

void Undo::revert_cell(const Change& change, const CellChange& cell) {
    const auto& column = cell.column->name;
    const bool sets_liveness = column == "dead" || column == "unmade";
    auto stamp = database_.query("SELECT coalesce(max(stamp), 0) FROM cell WHERE tbl = ? AND row = ? AND col = ?",
                                 change.table->name, change.row, column);
    stamp.step();
    const std::string name(change.table->name);
    auto gone = database_.query_text("SELECT dead <> 0 OR unmade <> 0 FROM " + name + " WHERE id = ?", change.row);
    const bool is_gone = gone.step() && gone.truth(0) && !sets_liveness;
    if (stamp.integer(0) > operation_.id.value || is_gone) {
        const auto blocker = later_operation([&](const Change& later) {
            if (later.table != change.table || later.row != change.row || later.inserted) return false;
            return later.cell(column) != nullptr || (is_gone && later.cell("dead") != nullptr);
        });
        if (blocker) return skip_or_refuse(blocker);
    }
    reverted_ = true;
    const std::string update = "UPDATE " + name + " SET " + std::string(column) + " = ?1 WHERE id = ?2";
    const Value before =
        sets_liveness && as_integer(cell.before) != 0 ? liveness_to_restore(change, cell) : cell.before;
    std::visit([&](const auto& value) { database_.query_text(update, value, change.row).step(); }, before);
}

/// The value for a `dead` or `unmade` that is set again. It applies to everything undo and redo wrote to the row since,
/// but not to an edit that had restored the row.
Value Undo::liveness_to_restore(const Change& change, const CellChange& cell) {
    auto edit = database_.query(
        "SELECT 1 FROM cell c JOIN operation o ON o.id = c.stamp AND o.undoes IS NULL "
        "WHERE c.tbl = ?1 AND c.row = ?2 AND c.col NOT IN ('dead', 'unmade') AND c.stamp > ?3 AND c.stamp <> ?4",
        change.table->name, change.row, as_integer(cell.before), operation_.id);
    return edit.step() ? cell.before : Value(writer_.stamp());
}

void Undo::check_references() {
    Referred referred;
    for (const RowName& parent : parents_)
        for (const Reference& reference : references()) {
            if (reference.parent != parent.table->name) continue;
            auto child = database_.query(reference.live_child, parent.row);
            if (!child.step()) continue;
            auto blocker = later_operation([&](const Change& later) {
                return std::ranges::any_of(later.cells, [&](const CellChange& cell) {
                    return cell.column->kind == ColumnKind::id && as_integer(cell.after) == parent.row;
                });
            });
            // Otherwise, the operation restored a row that had referred to it before.
            const auto id = child.integer(0);
            if (!blocker) blocker = later_operation([&](const Change& later) { return later.row == id; });
            skip_or_refuse(blocker);
            referred.rows.push_back(parent);
            break;
        }
    if (referred.rows.empty()) return;
    referred.rows.insert(referred.rows.end(), kept_.begin(), kept_.end());
    throw referred;
}

std::optional<Operation> Undo::later_operation(const std::function<bool(const Change&)>& matches) {
    auto row =
        database_.query("SELECT id FROM operation WHERE id > ? AND undoes IS NULL AND NOT undone ORDER BY id DESC",
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

void Undo::skip_or_refuse(const std::optional<Operation>& blocker) {
    ++left_;
    if (undoing_ == Undoing::what_is_possible) return;
    const std::string what = "'" + operation_.summary + "' cannot be undone";
    if (!blocker) throw Error(ErrorKind::not_done, what + ": something newer builds on it", "see nj history");
    const std::string number = std::to_string(blocker->number);
    throw Error(ErrorKind::not_done,
                what + ": '" + blocker->summary + "' (#" + number + ") came later and builds on it",
                "undo that first: nj undo " + number + ", or undo what is possible: nj undo " +
                    std::to_string(operation_.number) + " --partial");
}

void Undo::mark_undone() {
    database_.run("UPDATE operation SET undone = 1 WHERE id = ?", operation_.id);
    if (operation_.undoes) database_.run("UPDATE operation SET undone = 0 WHERE id = ?", *operation_.undoes);
}

}  // namespace

void undo(Writer& writer, const Operation& operation) {
    Database& database = writer.database();
    if (operation.undone)
        throw Error(ErrorKind::not_done, "'" + operation.summary + "' is undone already", "nj redo restores it");
    if (operation.undoes) {
        const auto target = operation_with(database, operation.undoes->value);
        if (target && target->undoes) return undo(writer, *operation_with(database, target->undoes->value));
        const auto redoable = redo_candidate(database);
        if (!redoable || redoable->id != operation.id)
            throw Error(ErrorKind::not_done,
                        "'" + operation.summary + "' cannot be redone: something else came after it", "see nj history");
    }
    writer.set_undoes(operation.id.value);
    Undo(writer, operation).run();
}

PartialUndo undo_partly(Journal& journal, const std::string& summary, const Operation& operation) {
    if (operation.undone || operation.undoes)
        throw Error(ErrorKind::not_done, "'" + operation.summary + "' is undone already, or is an undo",
                    "see nj history");
    PartialUndo done;
    std::vector<RowName> kept;
    for (;;) {
        try {
            done.operation = journal.write(summary, [&](Writer& writer) {
                writer.set_undoes(operation.id.value);
                Undo undo(writer, operation, Undoing::what_is_possible, kept);
                undo.run();
                done.left = undo.left();
            });
            return done;
        } catch (const Referred& referred) {
            kept = referred.rows;
        }
    }
}

}  // namespace nj
