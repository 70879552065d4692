#include "nj/store/stats.hpp"

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

std::size_t read_count(Query&& row) {
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

void read_people(Database& database, Stats& stats) {
    auto row = database.query("SELECT count(*), coalesce(sum(n > 0), 0), coalesce(sum(archived), 0) FROM standing");
    row.step();
    stats.people = static_cast<std::size_t>(row.integer(0));
    stats.met = static_cast<std::size_t>(row.integer(1));
    stats.archived = static_cast<std::size_t>(row.integer(2));
    auto longest = database.query(
        "SELECT contact, first, last FROM standing WHERE n > 1 ORDER BY last - first DESC, contact LIMIT 1");
    if (longest.step()) stats.longest = {named_row(database, longest.integer(0)), longest.day(1), longest.day(2)};
}

}  // namespace

Stats read_stats(Journal& journal, Day today) {
    Stats stats;
    Database& database = journal.database();
    ExchangeCounter counter;
    // All rows are needed, so they are read in table order: `+` and CROSS JOIN keep SQLite from using the index of
    // days.
    auto exchange =
        // An exchange without people or a community is a gift that others passed on.
        database.query(
            "SELECT day, kind FROM exchange e WHERE live AND NOT sent AND NOT mass AND +day <= ? AND (community "
            "IS NOT NULL OR EXISTS (SELECT 1 FROM participation p WHERE p.exchange = e.id AND p.live))",
            today);
    while (exchange.step()) counter.exchange(exchange.day(0), exchange.text(1));
    auto help = database.query(
        "SELECT e.day, h.way FROM help h CROSS JOIN exchange e ON e.id = h.exchange AND e.live AND e.day <= ? "
        "WHERE h.live AND h.way IN ('gave', 'got')",
        today);
    while (help.step()) counter.help(help.day(0), known(way_of, help.text(1)));
    stats.exchanges = counter.stats(today);
    read_people(database, stats);
    stats.notes = read_count(database.query("SELECT count(*) FROM fact WHERE live"));
    stats.communities = read_count(database.query("SELECT count(*) FROM community WHERE live"));
    stats.conversations = read_count(database.query("SELECT count(*) FROM encounter WHERE live AND day <= ?", today));
    auto tag = database.query(
        "SELECT d.value, count(DISTINCT s.root) AS people FROM detail d JOIN shown s ON s.contact = d.owner "
        "JOIN standing t ON t.contact = s.root WHERE d.kind = 'tag' AND d.live GROUP BY d.value "
        "ORDER BY people DESC, d.value");
    while (tag.step()) stats.tags.push_back({tag.text(0), static_cast<std::size_t>(tag.integer(1))});
    return stats;
}

}  // namespace nj
