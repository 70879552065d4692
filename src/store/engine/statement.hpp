#pragma once

#include <sqlite3.h>

#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "engine/database.hpp"
#include "engine/value.hpp"

namespace nj::store {

/// One row, read directly with SQLite's C functions.
struct Row {
    sqlite3_stmt* at;

    [[nodiscard]] bool null(int i) const { return sqlite3_column_type(at, i) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int i) const { return sqlite3_column_int64(at, i); }
    [[nodiscard]] int small(int i) const { return sqlite3_column_int(at, i); }
    [[nodiscard]] bool truth(int i) const { return small(i) != 0; }
    [[nodiscard]] double real(int i) const { return sqlite3_column_double(at, i); }
    [[nodiscard]] Day day(int i) const { return day_stored(integer(i)); }
    [[nodiscard]] std::optional<Day> maybe_day(int i) const { return null(i) ? std::nullopt : std::optional(day(i)); }
    [[nodiscard]] std::string_view text(int i) const {
        // NULL has a null pointer.
        const auto* bytes = reinterpret_cast<const char*>(sqlite3_column_text(at, i));
        return bytes == nullptr ? std::string_view()
                                : std::string_view(bytes, static_cast<std::size_t>(sqlite3_column_bytes(at, i)));
    }
};

/// A statement for thousands of rows. Reading columns through SQLiteCpp takes 1.6 times as many instructions.
class Statement {
public:
    Statement(Database& database, const std::string& sql, std::span<const Value> values = {});

    /// Binds the only parameter, an id, and starts again.
    void restart(std::int64_t id);
    bool step();
    [[nodiscard]] Row row() const { return {statement_.get()}; }

private:
    Database& database_;
    std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> statement_{nullptr, sqlite3_finalize};
};

}  // namespace nj::store
