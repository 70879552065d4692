#include "engine/database.hpp"

#include <sqlite3.h>

#include <utility>

#include "nj/base/error.hpp"

namespace nj::store {

void fail(int code, std::string_view message) {
    auto journal_error = [](std::string what, std::string hint) {
        return Error(ErrorKind::journal, std::move(what), std::move(hint));
    };
    switch (code & 0xff) {
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            throw journal_error("the journal is locked by another program",
                                "nothing was written; try again when it has finished");
        case SQLITE_FULL:
            throw journal_error("the disk is full", "nothing was written; make room and try again");
        case SQLITE_READONLY:
        case SQLITE_PERM:
            throw journal_error("the journal cannot be written", "check who owns the file and its folder");
        case SQLITE_CANTOPEN:
            throw journal_error("the journal cannot be opened", "check that its folder exists and can be written");
        case SQLITE_NOTADB:
            throw journal_error("the file is not a journal", "name another with --db, or move it out of the way");
        case SQLITE_CORRUPT:
            throw journal_error("the journal is damaged",
                                "keep a copy of the file, then restore a backup or try 'sqlite3 FILE .recover'");
        case SQLITE_IOERR:
            throw journal_error("the journal could not be read or written (" + std::string(message) + ")",
                                "check its disk");
        default:
            throw journal_error("SQLite reported: " + std::string(message), "this is a bug in nj; please report it");
    }
}

void fail(const SQLite::Exception& failure) {
    fail(failure.getErrorCode(), failure.what());
}

Query::~Query() {
    cached_.statement.tryReset();
    cached_.busy = false;
}

bool Query::step() {
    try {
        return cached_.statement.executeStep();
    } catch (const SQLite::Exception& failure) {
        fail(failure);
    }
}

void Query::bind_next(std::int64_t value) {
    cached_.statement.bind(++bound_, value);
}
void Query::bind_next(double value) {
    cached_.statement.bind(++bound_, value);
}
void Query::bind_next(std::string_view value) {
    std::string& kept = cached_.texts[static_cast<std::size_t>(bound_)];
    kept = value;
    cached_.statement.bindNoCopy(++bound_, kept);
}
void Query::bind_next(Blob value) {
    cached_.statement.bind(++bound_, value.bytes.data(), static_cast<int>(value.bytes.size()));
}

std::optional<std::int64_t> Query::maybe_integer(int column) const {
    if (is_null(column)) return std::nullopt;
    return integer(column);
}

std::optional<Day> Query::maybe_day(int column) const {
    if (is_null(column)) return std::nullopt;
    return day(column);
}

std::string Query::blob(int column) const {
    const auto value = column_at(column);
    return {static_cast<const char*>(value.getBlob()), static_cast<std::size_t>(value.getBytes())};
}

namespace {

/// nj has one thread, so SQLite need not lock each call, nor count allocations under a lock. This saves a tenth of the
/// instructions of an import.
void configure_one_thread() {
    sqlite3_config(SQLITE_CONFIG_SINGLETHREAD);
    sqlite3_config(SQLITE_CONFIG_MEMSTATUS, 0);
}

SQLite::Database open_file(const std::string& path, int flags, std::chrono::milliseconds patience) try {
    static const bool configured = (configure_one_thread(), true);
    static_cast<void>(configured);
    return SQLite::Database(path, flags, static_cast<int>(patience.count()));
} catch (const SQLite::Exception& failure) {
    fail(failure);
}
}  // namespace

Database::Database(const std::string& path, int flags, std::chrono::milliseconds patience)
    : path_(path), database_(open_file(path, flags, patience)) {}

std::unique_ptr<CachedStatement> Database::prepare(const std::string& sql) try {
    auto made = std::make_unique<CachedStatement>(CachedStatement{SQLite::Statement(database_, sql), {}, false});
    made->texts.resize(static_cast<std::size_t>(made->statement.getBindParameterCount()));
    return made;
} catch (const SQLite::Exception& failure) {
    fail(failure);
}

CachedStatement& Database::cached_statement(const char* sql) {
    auto& slot = statements_[sql];
    if (!slot) slot = prepare(sql);
    // Clear values of the last use: an absent optional binds nothing and relies on NULL.
    if (!slot->busy) slot->statement.clearBindings();
    return *slot;
}

void Database::execute(const char* script) {
    try {
        database_.exec(script);
    } catch (const SQLite::Exception& failure) {
        fail(failure);
    }
}

bool Database::begin_reading() {
    if (sqlite3_get_autocommit(handle()) == 0) return false;
    execute("BEGIN");
    return true;
}

void Database::rollback() noexcept {
    sqlite3_exec(handle(), "ROLLBACK", nullptr, nullptr, nullptr);
}

}  // namespace nj::store
