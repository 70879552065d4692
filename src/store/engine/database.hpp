#pragma once

#include <SQLiteCpp/SQLiteCpp.h>

#include <chrono>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <variant>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"

namespace nj::store {

/// A day as the journal stores it: days since 1970-01-01.
inline std::int64_t stored(Day day) {
    return day.time_since_epoch().count();
}
inline Day day_stored(std::int64_t days) {
    return Day{Days{static_cast<int>(days)}};
}

struct CachedStatement {
    SQLite::Statement statement;
    std::vector<std::string> texts;  ///< the text bound to each parameter, stored here so that SQLite need not copy it
    bool busy = false;
};

/// Bytes that are bound as a BLOB.
struct Blob {
    std::string_view bytes;
};

/// A statement with its values bound, which is stepped through row by row; its destructor returns it to the cache.
/// SQLite's failures become an `Error` only here and in `Database`.
class Query {
public:
    template <class... Values>
    Query(CachedStatement& cached, std::unique_ptr<CachedStatement> owned, const Values&... values)
        : owned_(std::move(owned)), cached_(owned_ ? *owned_ : cached) {
        cached_.busy = true;
        (bind_next(values), ...);
    }
    Query(const Query&) = delete;
    Query& operator=(const Query&) = delete;
    ~Query();

    bool step();

    [[nodiscard]] bool is_null(int column) const { return column_at(column).isNull(); }
    [[nodiscard]] std::int64_t integer(int column) const { return column_at(column).getInt64(); }
    [[nodiscard]] int small(int column) const { return column_at(column).getInt(); }
    [[nodiscard]] bool truth(int column) const { return integer(column) != 0; }
    [[nodiscard]] double real(int column) const { return column_at(column).getDouble(); }
    [[nodiscard]] std::string text(int column) const { return column_at(column).getString(); }
    [[nodiscard]] Day day(int column) const { return day_stored(integer(column)); }
    template <class SomeId>
    [[nodiscard]] SomeId id(int column) const {
        return SomeId{integer(column)};
    }
    [[nodiscard]] std::optional<std::int64_t> maybe_integer(int column) const;
    [[nodiscard]] std::optional<Day> maybe_day(int column) const;
    [[nodiscard]] std::string blob(int column) const;
    [[nodiscard]] int columns() const { return cached_.statement.getColumnCount(); }
    [[nodiscard]] SQLite::Column column_at(int column) const { return cached_.statement.getColumn(column); }

private:
    void bind_next(std::int64_t value);
    void bind_next(int value) { bind_next(static_cast<std::int64_t>(value)); }
    void bind_next(std::size_t value) { bind_next(static_cast<std::int64_t>(value)); }
    void bind_next(long long value) { bind_next(static_cast<std::int64_t>(value)); }
    void bind_next(bool value) { bind_next(static_cast<std::int64_t>(value)); }
    void bind_next(double value);
    void bind_next(std::string_view value);
    void bind_next(Blob value);
    void bind_next(const std::string& value) { bind_next(std::string_view(value)); }
    void bind_next(const char* value) { bind_next(std::string_view(value)); }
    void bind_next(std::monostate) { ++bound_; }
    void bind_next(Day value) { bind_next(stored(value)); }
    void bind_next(Days value) { bind_next(static_cast<std::int64_t>(value.count())); }
    template <class Noun>
    void bind_next(Id<Noun> value) {
        bind_next(value.value);
    }
    template <class... T>
    void bind_next(const std::variant<T...>& value) {
        std::visit([this](const auto& held) { bind_next(held); }, value);
    }
    template <class T>
    void bind_next(const std::vector<T>& values) {
        for (const auto& value : values) bind_next(value);
    }
    template <class T>
    void bind_next(const std::optional<T>& value) {
        if (value) {
            bind_next(*value);
        } else {
            ++bound_;
        }
    }

    std::unique_ptr<CachedStatement> owned_;  ///< set if the cached one was in use already
    CachedStatement& cached_;
    int bound_ = 0;
};

/// Empty text is stored as NULL, so that an unknown value has one form.
inline std::optional<std::string_view> or_null(std::string_view text) {
    return text.empty() ? std::nullopt : std::optional(text);
}

/// One connection with its prepared statements. Statement texts must be string literals, because the cache uses their
/// address as key.
class Database {
public:
    /// `patience` is how long it waits each time for another program's lock.
    Database(const std::string& path, int flags, std::chrono::milliseconds patience = std::chrono::seconds(5));

    template <class... Values>
    Query query(const char* sql, const Values&... values) {
        CachedStatement& cached = cached_statement(sql);
        std::unique_ptr<CachedStatement> owned;
        if (cached.busy) owned = prepare(sql);
        return Query(cached, std::move(owned), values...);
    }
    /// Runs a statement whose text is built at run time; not cached.
    template <class... Values>
    Query query_text(const std::string& sql, const Values&... values) {
        auto owned = prepare(sql);
        CachedStatement& made = *owned;
        return Query(made, std::move(owned), values...);
    }
    template <class... Values>
    void run(const char* sql, const Values&... values) {
        query(sql, values...).step();
    }
    void execute(const char* script);
    /// Begins a read transaction; false if a transaction is open already.
    bool begin_reading();
    /// Never throws: SQLite rolls back when the connection closes, if this fails.
    void rollback() noexcept;
    [[nodiscard]] sqlite3* handle() { return database_.getHandle(); }
    [[nodiscard]] const std::string& path() const { return path_; }
    /// The number of rows that the latest statement changed.
    [[nodiscard]] int changes() { return database_.getChanges(); }

private:
    CachedStatement& cached_statement(const char* sql);
    std::unique_ptr<CachedStatement> prepare(const std::string& sql);

    std::string path_;
    SQLite::Database database_;
    std::unordered_map<const char*, std::unique_ptr<CachedStatement>> statements_;
};

/// An immediate transaction: it waits for other writers at its start, never later. Rolled back unless committed.
class Transaction {
public:
    explicit Transaction(Database& database) : database_(database) { database_.run("BEGIN IMMEDIATE"); }
    ~Transaction() {
        if (open_) database_.rollback();
    }
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    void commit() {
        database_.run("COMMIT");
        open_ = false;
    }

private:
    Database& database_;
    bool open_ = true;
};

/// Everything read while it exists is from the same moment, and statements need not lock the file again. Does nothing
/// if a transaction is open already.
class Snapshot {
public:
    explicit Snapshot(Database& database) : database_(database), own_(database.begin_reading()) {}
    ~Snapshot() {
        if (own_) database_.rollback();
    }
    Snapshot(const Snapshot&) = delete;
    Snapshot& operator=(const Snapshot&) = delete;

private:
    Database& database_;
    bool own_;
};

/// Throws a failure of SQLite as an `Error` that tells the user what to do.
[[noreturn]] void fail(const SQLite::Exception& failure);
[[noreturn]] void fail(int code, std::string_view message);

}  // namespace nj::store
