#include "nj/store/ledger.hpp"

#include <doctest/doctest.h>

#include "nj/store/listing.hpp"
#include "nj/store/standings.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("the ledger of everyone, the ledger of one person, the list, and the gifts agree") {
    TempJournal journal;
    RandomLife life(*journal, 11);
    for (int i = 0; i < 300; ++i) life.step();
    const auto entries = ledger(*journal, today);
    REQUIRE(entries.size() > 2);
    const auto listed = listing(*journal, Filter{All{}}, all_parts, today);
    std::size_t with_something = 0;
    for (const auto& person : listed) {
        CAPTURE(person.person.handle);
        const auto entry =
            std::ranges::find(entries, person.person.id, [](const LedgerEntry& e) { return e.person.id; });
        const LedgerEntry alone = ledger_of(*journal, person.person.id, today);
        CHECK(alone.passed.gave == person.passed.gave);
        CHECK(alone.passed.got == person.passed.got);
        CHECK(alone.passed.balance == person.passed.balance);
        Passed summed;
        for (const auto& thing : things_passed(*journal, person.person.id, {}, 0)) {
            const bool gave = thing.way == Way::gave;
            (gave ? summed.gave : summed.got) += thing.weight;
            (gave ? summed.gave_aged : summed.got_aged) += aged(thing.weight, today - thing.on);
        }
        CHECK(summed.gave == person.passed.gave);
        CHECK(summed.got == person.passed.got);
        CHECK(summed.gave_aged == doctest::Approx(alone.passed.gave_aged));
        CHECK(summed.got_aged == doctest::Approx(alone.passed.got_aged));
        if (entry == entries.end()) {
            CHECK(person.passed.gave + person.passed.got == 0);
            continue;
        }
        ++with_something;
        CHECK(entry->person == person.person);
        CHECK(entry->passed.gave == person.passed.gave);
        CHECK(entry->passed.got == person.passed.got);
        CHECK(entry->passed.balance == person.passed.balance);
    }
    CHECK(with_something == entries.size());
}

TEST_CASE("a gift that names no one counts for each person there, and one that names a person only for them") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bo = journal.add("Bo Lund");
    Exchange exchange;
    exchange.on = today;
    exchange.kind = "lunch";
    exchange.people = {{anna, "", ""}, {bo, "", ""}};
    exchange.help.emplace_back().what = "a map";
    Help& book = exchange.help.emplace_back();
    book.what = "the book";
    book.weight = 3;
    book.person = Named{anna, "", ""};
    journal.log(exchange);
    CHECK(ledger_of(*journal, anna, today).passed.gave == 5);
    CHECK(ledger_of(*journal, bo, today).passed.gave == 2);
    CHECK(things_passed(*journal, bo, {}, 0).size() == 1);
    CHECK(things_passed(*journal, anna, Way::gave, 1).size() == 1);
    CHECK(things_passed(*journal, anna, Way::got, 0).empty());
}

TEST_CASE("a gift that names a merged contact is in the ledger of the person they were merged into") {
    TempJournal journal;
    const auto kim = journal.add("Kim Doyle");
    const auto bo = journal.add("Bo Lund");
    Exchange exchange;
    exchange.on = today;
    exchange.kind = "lunch";
    exchange.people = {{kim, "", ""}, {bo, "", ""}};
    Help& book = exchange.help.emplace_back();
    book.what = "the book";
    book.person = Named{kim, "", ""};
    journal.log(exchange);
    const auto root = journal.add("Kimberley Doyle");
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, root, kim); });
    CHECK(ledger_of(*journal, root, today).passed.gave == 2);
    CHECK(things_passed(*journal, root, {}, 0).size() == 1);
    const auto entries = ledger(*journal, today);
    REQUIRE(entries.size() == 1);
    CHECK(entries.front().person.name == "Kimberley Doyle");
}
