#include "engine/capture.hpp"

#include <sqlite3.h>

#include <algorithm>
#include <stdexcept>
#include <string>

namespace nj::store {
namespace {

void check(Database& database, int code) {
    if (code != SQLITE_OK) fail(code, sqlite3_errmsg(database.handle()));
}

Value value_of(sqlite3_value* value) {
    if (value == nullptr) return {};
    switch (sqlite3_value_type(value)) {
        case SQLITE_NULL:
            return {};
        case SQLITE_INTEGER:
            return static_cast<std::int64_t>(sqlite3_value_int64(value));
        default:
            return std::string(reinterpret_cast<const char*>(sqlite3_value_text(value)),
                               static_cast<std::size_t>(sqlite3_value_bytes(value)));
    }
}

using ReadSide = int (*)(sqlite3_changeset_iter*, int, sqlite3_value**);

Value value_of_side(sqlite3_changeset_iter* at, int column, ReadSide read) {
    sqlite3_value* value = nullptr;
    if (read(at, column, &value) != SQLITE_OK) return {};
    return value_of(value);
}

bool was_written(sqlite3_changeset_iter* at, int column) {
    sqlite3_value* value = nullptr;
    return sqlite3changeset_new(at, column, &value) == SQLITE_OK && value != nullptr;
}

Change change_at(sqlite3_changeset_iter* at) {
    const char* name = nullptr;
    int columns = 0;
    int operation = 0;
    int indirect = 0;
    sqlite3changeset_op(at, &name, &columns, &operation, &indirect);
    if (operation == SQLITE_DELETE) throw std::logic_error(std::string("a row was deleted from ") + name);
    const Table* table = table_named(name);
    const bool inserted = operation == SQLITE_INSERT;
    Change change{table, 0, inserted, {}};
    change.row = as_integer(value_of_side(at, 0, inserted ? sqlite3changeset_new : sqlite3changeset_old));
    for (int i = 1; i < columns; ++i) {
        const Column& column = table->columns[static_cast<std::size_t>(i)];
        if (column.kind == ColumnKind::computed) continue;
        if (inserted) {
            Value after = value_of_side(at, i, sqlite3changeset_new);
            if (!is_default(column, after)) change.cells.push_back({&column, {}, std::move(after)});
        } else if (was_written(at, i)) {
            change.cells.push_back(
                {&column, value_of_side(at, i, sqlite3changeset_old), value_of_side(at, i, sqlite3changeset_new)});
        }
    }
    return change;
}

}  // namespace

void Capture::Close::operator()(sqlite3_session* session) const {
    sqlite3session_delete(session);
}

Capture::Capture(Database& database) : database_(database) {
    start_session();
}

void Capture::start_session() {
    sqlite3_session* session = nullptr;
    check(database_, sqlite3session_create(database_.handle(), "main", &session));
    session_.reset(session);
    // Tables are attached by name: a session on all tables would also record the shadow tables of the full text.
    for (const Table& table : logged_tables()) check(database_, sqlite3session_attach(session, table.name.data()));
}

std::vector<Change> Capture::take() {
    std::vector<Change> changes;
    if (sqlite3session_isempty(session_.get()) != 0) return changes;
    int size = 0;
    void* bytes = nullptr;
    check(database_, sqlite3session_changeset(session_.get(), &size, &bytes));
    const std::unique_ptr<void, void (*)(void*)> changeset(bytes, sqlite3_free);
    sqlite3_changeset_iter* raw = nullptr;
    check(database_, sqlite3changeset_start(&raw, size, bytes));
    const std::unique_ptr<sqlite3_changeset_iter, int (*)(sqlite3_changeset_iter*)> at(raw, sqlite3changeset_finalize);
    while (sqlite3changeset_next(raw) == SQLITE_ROW) {
        Change change = change_at(raw);
        if (change.inserted || !change.cells.empty()) changes.push_back(std::move(change));
    }
    start_session();
    return changes;
}

Capture::Paused::Paused(Capture& capture) : capture_(capture) {
    sqlite3session_enable(capture_.session_.get(), 0);
}
Capture::Paused::~Paused() {
    sqlite3session_enable(capture_.session_.get(), 1);
}

}  // namespace nj::store
