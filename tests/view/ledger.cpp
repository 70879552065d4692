#include "nj/view/ledger.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

std::vector<LedgerEntry> entries() {
    std::vector<LedgerEntry> list;
    double balance = -7.5;
    for (const auto& person : people) {
        LedgerEntry entry;
        entry.person = person;
        entry.given = person.name.substr(0, person.name.find(' '));
        entry.passed = {6, 14, balance, 5.5, 12.5};
        PassedThing thing;
        thing.what = long_text;
        thing.on = today - Days{100};
        thing.exchange = ExchangeId{1};
        entry.things = {thing};
        list.push_back(entry);
        balance += 4;
    }
    return list;
}

}  // namespace

TEST_CASE("the ledger fits every width") {
    LedgerReport report;
    report.entries = entries();
    report.total = 9;
    check_fits(report);
}

TEST_CASE("the ledger of single people fits every width") {
    check_fits(LedgerPagesReport{today, entries()});
}

TEST_CASE("the ledger says in words who gave more, and never as a debt") {
    LedgerReport report;
    report.entries = entries();
    const std::string text = to_text(report, style_of(120));
    CHECK(holds(text, "more from Ruth"));
    CHECK(holds(text, "about even"));
    CHECK(holds(text, "more from you"));
    CHECK_FALSE(holds(text, "-7"));
}
