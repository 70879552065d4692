#include "nj/store/standings.hpp"

#include <sqlite3.h>

#include <memory>

#include "database.hpp"
#include "nj/domain/circles.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_STANDING_COLUMNS                                                                         \
    "SELECT contact, handle, n, first, last, l, v, cadence, circle, snoozed, reached_out, started," \
    " started_by_meeting, archived, unmet, waiting FROM standing "

/// Reads one row with SQLite's own calls: `due` reads every standing each morning, and SQLiteCpp's columns would cost
/// 1.6 times as many instructions.
struct Row {
    sqlite3_stmt* at;

    [[nodiscard]] bool null(int i) const { return sqlite3_column_type(at, i) == SQLITE_NULL; }
    [[nodiscard]] std::int64_t integer(int i) const { return sqlite3_column_int64(at, i); }
    [[nodiscard]] int small(int i) const { return sqlite3_column_int(at, i); }
    [[nodiscard]] bool truth(int i) const { return small(i) != 0; }
    [[nodiscard]] Day day(int i) const { return day_stored(integer(i)); }
    [[nodiscard]] std::optional<Day> maybe_day(int i) const { return null(i) ? std::nullopt : std::optional(day(i)); }
    [[nodiscard]] std::string_view text(int i) const {
        return {reinterpret_cast<const char*>(sqlite3_column_text(at, i)),
                static_cast<std::size_t>(sqlite3_column_bytes(at, i))};
    }
};

Standing standing_at(Row row) {
    Standing standing;
    standing.contact = ContactId{row.integer(0)};
    standing.handle = row.text(1);
    standing.n = row.small(2);
    if (standing.n > 0) {
        standing.first = row.day(3);
        standing.last = row.day(4);
    }
    standing.l = sqlite3_column_double(row.at, 5);
    standing.v = row.small(6);
    if (!row.null(7)) standing.cadence = Days{row.small(7)};
    if (!row.null(8)) standing.circle = circle_named(row.text(8));
    standing.snoozed_until = row.maybe_day(9);
    standing.reached_out = row.maybe_day(10);
    standing.started = row.maybe_day(11);
    standing.started_by_meeting = row.truth(12);
    standing.archived = row.truth(13);
    standing.unmet = row.truth(14);
    standing.waiting = row.truth(15);
    return standing;
}

using Statement = std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)>;

Statement prepared(Database& database, const char* sql) {
    sqlite3_stmt* raw = nullptr;
    if (const int code = sqlite3_prepare_v2(database.handle(), sql, -1, &raw, nullptr); code != SQLITE_OK)
        fail(code, sqlite3_errmsg(database.handle()));
    return {raw, sqlite3_finalize};
}

bool step(Database& database, const Statement& statement) {
    const int code = sqlite3_step(statement.get());
    if (code != SQLITE_ROW && code != SQLITE_DONE) fail(code, sqlite3_errmsg(database.handle()));
    return code == SQLITE_ROW;
}

}  // namespace

std::vector<Standing> standings(Journal& journal) {
    std::vector<Standing> list;
    Database& database = journal.database();
    const auto statement = prepared(database, NJ_STANDING_COLUMNS "ORDER BY contact");
    while (step(database, statement)) list.push_back(standing_at({statement.get()}));
    return list;
}

std::optional<Standing> standing_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    const auto statement = prepared(database, NJ_STANDING_COLUMNS "WHERE contact = ?");
    sqlite3_bind_int64(statement.get(), 1, contact.value);
    if (!step(database, statement)) return std::nullopt;
    return standing_at({statement.get()});
}

Typical typical(Journal& journal) {
    auto row = journal.database().query("SELECT count, logs FROM gap_sum");
    row.step();
    return typical_gap(Gaps{row.integer(0), row.integer(1)});
}

std::unordered_map<ContactId, Circle> circles(Journal& journal, Day today) {
    std::unordered_map<ContactId, int> recent;
    const auto people = standings(journal);
    for (const auto& person : people) {
        if (person.n == 0 || person.last <= today - circle_window) continue;
        auto row = journal.database().query(
            "SELECT sum(w) FROM (SELECT max(weight) AS w FROM timeline WHERE contact = ? AND day > ? AND counts "
            "GROUP BY day)",
            person.contact.value, stored(today - circle_window));
        if (row.step()) recent.emplace(person.contact, row.small(0));
    }
    return circles_of(people, recent);
}

}  // namespace nj
