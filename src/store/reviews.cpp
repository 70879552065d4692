#include "nj/store/reviews.hpp"

#include "engine/database.hpp"
#include "nj/store/standings.hpp"

namespace nj {

using namespace store;

namespace {

/// The number that a query returns.
int read_number(Query&& row) {
    row.step();
    return row.small(0);
}

/// Computes the standing before these days of a person with an exchange since then.
void read_before(Database& database, const DaySpan& days, BeforeAndNow& person) {
    std::vector<ExchangeDay> earlier;
    auto row = database.query("SELECT day, weight FROM timeline WHERE contact = ? AND counts ORDER BY day, exchange",
                              person.now.contact);
    while (row.step()) {
        if (row.day(0) < days.first) {
            earlier.push_back({row.day(0), row.small(1)});
        } else {
            if (row.day(0) <= days.last) person.first_in_period = row.day(0);
            break;
        }
    }
    recount(person.before, earlier);
}

}  // namespace

PeriodCounts counts_in(Journal& journal, const DaySpan& days, Day today) {
    Database& database = journal.database();
    PeriodCounts counts;
    counts.exchanges = read_number(
        database.query("SELECT count(*) FROM exchange e WHERE live AND NOT sent AND NOT mass AND day BETWEEN ? "
                       "AND ? AND (community IS NOT "
                       "NULL OR EXISTS (SELECT 1 FROM participation p WHERE p.exchange = e.id AND p.live))",
                       days.first, days.last));
    counts.people = read_number(database.query(
        "SELECT count(DISTINCT s.root) FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live "
        "JOIN shown s ON s.contact = p.contact JOIN standing t ON t.contact = s.root "
        "WHERE e.live AND NOT e.sent AND NOT e.mass AND e.day BETWEEN ? AND ?",
        days.first, days.last));
    auto passed = database.query(
        "SELECT coalesce(sum(CASE h.way WHEN 'gave' THEN h.weight END), 0),"
        " coalesce(sum(CASE h.way WHEN 'got' THEN h.weight END), 0) "
        "FROM exchange e JOIN help h ON h.exchange = e.id AND h.live WHERE e.live AND e.day BETWEEN ? AND ?",
        days.first, days.last);
    passed.step();
    counts.gave = passed.small(0);
    counts.got = passed.small(1);
    counts.asked = read_number(database.query(
        "SELECT count(*) FROM ask WHERE live AND later IS NULL AND day BETWEEN ? AND ?", days.first, days.last));
    counts.promises_kept = read_number(
        database.query("SELECT count(*) FROM promise WHERE live AND state = 'done' AND closed BETWEEN ? AND ?",
                       days.first, days.last));
    counts.promises_broken = read_number(database.query(
        "SELECT count(*) FROM promise WHERE live AND state = 'open' AND by_day BETWEEN ? AND ? AND by_day < ?",
        days.first, days.last, today));
    counts.promises_open = read_number(database.query("SELECT count(*) FROM promise WHERE live AND state = 'open'"));
    counts.promises_open -= counts.promises_broken;
    counts.encounters = read_number(
        database.query("SELECT count(*) FROM encounter WHERE live AND day BETWEEN ? AND ?", days.first, days.last));
    return counts;
}

std::vector<BeforeAndNow> before_and_now(Journal& journal, const DaySpan& days) {
    std::vector<BeforeAndNow> people;
    for (auto& standing : standings(journal)) {
        BeforeAndNow person{standing, std::nullopt, standing};
        if (standing.n > 0 && standing.last >= days.first) read_before(journal.database(), days, person);
        people.push_back(std::move(person));
    }
    return people;
}

}  // namespace nj
