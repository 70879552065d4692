#include "engine/statement.hpp"

namespace nj::store {
namespace {

int bind(sqlite3_stmt* statement, int at, const Value& value) {
    if (const auto* number = std::get_if<std::int64_t>(&value)) return sqlite3_bind_int64(statement, at, *number);
    if (const auto* text = std::get_if<std::string>(&value))
        return sqlite3_bind_text(statement, at, text->data(), static_cast<int>(text->size()), SQLITE_TRANSIENT);
    return sqlite3_bind_null(statement, at);
}

}  // namespace

Statement::Statement(Database& database, const std::string& sql, std::span<const Value> values) : database_(database) {
    sqlite3_stmt* raw = nullptr;
    const int size = static_cast<int>(sql.size());
    if (const int code = sqlite3_prepare_v2(database.handle(), sql.data(), size, &raw, nullptr); code != SQLITE_OK)
        fail(code, sqlite3_errmsg(database.handle()));
    statement_.reset(raw);
    int at = 0;
    for (const auto& value : values) bind(raw, ++at, value);
}

void Statement::restart(std::int64_t id) {
    sqlite3_reset(statement_.get());
    sqlite3_bind_int64(statement_.get(), 1, id);
}

bool Statement::step() {
    const int code = sqlite3_step(statement_.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail(code, sqlite3_errmsg(database_.handle()));
    return code == SQLITE_ROW;
}

}  // namespace nj::store
