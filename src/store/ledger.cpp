#include "nj/store/ledger.hpp"

#include "database.hpp"

namespace nj {

using namespace store;

namespace {

/// The name somebody is called by, where the whole of it would be too long.
std::string called(const std::string& given, const std::string& name) {
    return given.empty() ? name : given;
}

}  // namespace

std::vector<LedgerEntry> ledger(Journal& journal, Day today) {
    std::vector<LedgerEntry> entries;
    // in this order each person is looked up once, and not for each thing
    auto row = journal.database().query(
        "SELECT s.contact, s.handle, c.name, c.given, t.gave, t.got, t.day FROM standing s "
        "CROSS JOIN contact c ON c.id = s.contact CROSS JOIN timeline t ON t.contact = s.contact "
        "WHERE t.gave > 0 OR t.got > 0 ORDER BY s.contact");
    while (row.step()) {
        const auto id = row.id<ContactId>(0);
        if (entries.empty() || entries.back().person.id != id)
            entries.push_back(
                {.person = {id, row.text(1), row.text(2)}, .given = called(row.text(3), row.text(2)), .passed = {}});
        add_passed(entries.back(), row.small(4), row.small(5), today - row.day(6));
    }
    return entries;
}

LedgerEntry ledger_of(Journal& journal, ContactId contact, Day today) {
    LedgerEntry entry;
    auto row = journal.database().query(
        "SELECT s.handle, c.name, c.given, t.gave, t.got, t.day FROM standing s JOIN contact c ON c.id = s.contact "
        "LEFT JOIN timeline t ON t.contact = s.contact AND (t.gave > 0 OR t.got > 0) WHERE s.contact = ?",
        contact);
    while (row.step()) {
        entry.person = {contact, row.text(0), row.text(1)};
        entry.given = called(row.text(2), row.text(1));
        if (!row.is_null(3)) add_passed(entry, row.small(3), row.small(4), today - row.day(5));
    }
    return entry;
}

std::vector<PassedThing> things_passed(Journal& journal, ContactId contact, std::optional<Way> way, std::size_t limit) {
    std::vector<PassedThing> things;
    auto row = journal.database().query(
        "SELECT h.way, h.what, h.weight, t.day, h.pass_on, h.number, t.exchange FROM timeline t "
        "JOIN help h ON h.exchange = t.exchange AND h.live LEFT JOIN shown s ON s.contact = h.contact "
        "WHERE t.contact = ?1 AND (t.gave > 0 OR t.got > 0) AND (h.contact IS NULL OR s.root = ?1) "
        "AND (?2 IS NULL OR h.way = ?2) ORDER BY t.day DESC, t.exchange DESC, h.id",
        contact, way ? std::optional(way_name(*way)) : std::nullopt);
    while ((limit == 0 || things.size() < limit) && row.step())
        things.push_back({.way = way_named(row.text(0)),
                          .what = row.text(1),
                          .weight = row.small(2),
                          .on = row.day(3),
                          .pass_on = row.truth(4),
                          .number = row.maybe_integer(5),
                          .exchange = row.id<ExchangeId>(6)});
    return things;
}

}  // namespace nj
