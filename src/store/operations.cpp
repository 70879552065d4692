#include "nj/store/operations.hpp"

#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

constexpr const char* operation_columns =
    "SELECT o.id, o.number, o.command, o.summary, o.undone, o.undoes, d.name FROM operation o "
    "LEFT JOIN device d ON d.id = (o.id & 65535) ";

Operation operation_at(Query& row) {
    Operation operation;
    operation.id = row.id<OperationId>(0);
    operation.number = row.integer(1);
    operation.at = Clock::time_of(operation.id.value);
    operation.device = Clock::device_of(operation.id.value);
    operation.command = row.text(2);
    operation.summary = row.text(3);
    operation.undone = row.truth(4);
    if (!row.is_null(5)) operation.undoes = row.id<OperationId>(5);
    operation.device_name = row.text(6);
    return operation;
}

std::optional<Operation> first_of(Database& database, const std::string& condition) {
    auto row = database.query_text(operation_columns + condition);
    if (!row.step()) return std::nullopt;
    return operation_at(row);
}

/// Whether a change is about a contact: its own row, or a row that refers to it.
bool concerns(const Change& change, std::int64_t contact) {
    if (change.table->name == "contact" && change.row == contact) return true;
    for (const auto& cell : change.cells)
        if (cell.column->kind == ColumnKind::id && cell.column->name != "dead" &&
            (as_integer(cell.after) == contact || as_integer(cell.before) == contact))
            return true;
    return false;
}

bool operation_concerns(Database& database, std::int64_t operation, std::int64_t contact) {
    bool found = false;
    EntryReader reader;
    reader.change = [&](const Change& change) { found = found || concerns(change, contact); };
    reader.bulk = [&](auto, std::int64_t made_by, const auto&) {
        found = found || operation_concerns(database, made_by, contact);
    };
    read_operation(database, operation, Order::forwards, reader);
    return found;
}

}  // namespace

std::vector<Operation> history(Journal& journal, const HistoryQuestion& question) {
    std::vector<Operation> operations;
    auto row = journal.database().query_text(std::string(operation_columns) + "ORDER BY o.id DESC");
    while ((question.limit == 0 || operations.size() < question.limit) && row.step()) {
        Operation operation = operation_at(row);
        if (question.device && operation.device != *question.device) continue;
        if (question.about && !operation_concerns(journal.database(), operation.id.value, question.about->value))
            continue;
        operations.push_back(std::move(operation));
    }
    return operations;
}

std::vector<Device> devices(Journal& journal) {
    std::vector<Device> all;
    auto row = journal.database().query("SELECT id, name FROM device ORDER BY id");
    while (row.step()) all.push_back({static_cast<int>(row.integer(0)), row.text(1)});
    return all;
}

std::optional<Operation> store::operation_with(Database& database, std::int64_t id) {
    return first_of(database, "WHERE o.id = " + std::to_string(id));
}

std::optional<Operation> find_operation(Journal& journal, OperationId id) {
    return operation_with(journal.database(), id.value);
}

std::optional<Operation> undo_candidate(Journal& journal) {
    return first_of(journal.database(),
                    "WHERE o.undoes IS NULL AND NOT o.undone AND d.self ORDER BY o.id DESC LIMIT 1");
}

std::optional<Operation> redo_candidate(Journal& journal) {
    return redo_candidate(journal.database());
}

std::optional<Operation> store::redo_candidate(Database& database) {
    return first_of(database,
                    "JOIN operation e ON e.id = o.undoes AND e.undoes IS NULL WHERE NOT o.undone AND d.self "
                    "AND NOT EXISTS (SELECT 1 FROM operation later JOIN device own ON own.id = (later.id & 65535)"
                    " WHERE later.id > o.id AND later.undoes IS NULL AND own.self) ORDER BY o.id DESC LIMIT 1");
}

}  // namespace nj
