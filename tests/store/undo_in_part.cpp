#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("a partial undo keeps what later operations build on, and redo restores the rest") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    ContactId bob{};
    ContactId cleo{};
    journal->write("import", [&](Writer& writer) {
        Contact draft;
        draft.name = "Bob Marsh";
        bob = add_contact(writer, draft);
        draft.name = "Cleo Hart";
        cleo = add_contact(writer, draft);
        Contact after = *read_contact(*journal, anna);
        const Contact before = after;
        after.city = "Boston";
        after.org = "Harbour Tea";
        update_contact(writer, before, after);
    });
    const auto import = *find_operation(*journal, journal.latest());
    journal.edit(anna, [](Contact& c) { c.city = "Lisbon"; });
    journal.log(std::vector{bob});
    CHECK(!error_of([&] { journal.undo(import.id); }).empty());
    const Dump before = live_state(*journal);

    const auto done = undo_partly(*journal, "undo import", import);
    CHECK(done.left == 2);  // Bob, who is in an exchange, and the city are kept
    CHECK(read_contact(*journal, bob).has_value());
    CHECK(!read_contact(*journal, cleo).has_value());
    CHECK(read_contact(*journal, anna)->city == "Lisbon");
    CHECK(read_contact(*journal, anna)->org.empty());
    journal.undo(*done.operation);
    CHECK(live_state(*journal) == before);
}

TEST_CASE("a partial undo with nothing left to undo is refused and marks nothing") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto added = *find_operation(*journal, journal.latest());
    journal.log(std::vector{anna});
    CHECK(error_of([&] { undo_partly(*journal, "undo", added); }).starts_with("1: nothing of 'add Anna Reed'"));
    CHECK(!find_operation(*journal, added.id)->undone);
}
