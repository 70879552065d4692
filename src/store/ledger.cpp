#include "nj/store/ledger.hpp"

#include "engine/database.hpp"
#include "nj/domain/contact.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_LEDGER_COLUMNS                                                                                  \
    "SELECT s.contact, s.handle, c.name, c.given, s.gave, s.got, s.gave_aged, s.got_aged FROM standing s " \
    "JOIN contact c ON c.id = s.contact "

LedgerEntry entry_at(const Query& row, Day today) {
    return {.person = {row.id<ContactId>(0), row.text(1), row.text(2)},
            .given = given_name(row.text(2), row.text(3)),
            .passed = passed_on({row.small(4), row.small(5), row.real(6), row.real(7)}, today)};
}

}  // namespace

std::vector<LedgerEntry> ledger(Journal& journal, Day today) {
    std::vector<LedgerEntry> entries;
    auto row = journal.database().query(NJ_LEDGER_COLUMNS "WHERE s.gave > 0 OR s.got > 0 ORDER BY s.contact");
    while (row.step()) entries.push_back(entry_at(row, today));
    return entries;
}

LedgerEntry ledger_of(Journal& journal, ContactId contact, Day today) {
    auto row = journal.database().query(NJ_LEDGER_COLUMNS "WHERE s.contact = ?", contact);
    return row.step() ? entry_at(row, today) : LedgerEntry{};
}

std::vector<PassedThing> things_passed(Journal& journal, ContactId contact, std::optional<Way> way, std::size_t limit) {
    std::vector<PassedThing> things;
    auto row = journal.database().query(
        "SELECT h.way, h.what, h.weight, t.day, h.pass_on, h.number, t.exchange FROM timeline t "
        "JOIN help h ON h.exchange = t.exchange AND h.live LEFT JOIN shown s ON s.contact = h.contact "
        "WHERE t.contact = ?1 AND (t.gave > 0 OR t.got > 0) AND (h.contact IS NULL OR s.root = ?1) "
        "AND (?2 IS NULL OR h.way = ?2) ORDER BY t.day DESC, t.exchange DESC, h.id",
        contact, way ? std::optional(word_of(*way)) : std::nullopt);
    while ((limit == 0 || things.size() < limit) && row.step())
        things.push_back({.way = known(way_of, row.text(0)),
                          .what = row.text(1),
                          .weight = row.small(2),
                          .on = row.day(3),
                          .pass_on = row.truth(4),
                          .number = row.maybe_integer(5),
                          .exchange = row.id<ExchangeId>(6)});
    return things;
}

}  // namespace nj
