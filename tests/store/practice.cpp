#include "nj/store/practice.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Encounter pilot() {
    Encounter encounter;
    encounter.on = today - Days{4};
    encounter.text = "retired pilot on the shuttle";
    encounter.name = "Bob";
    encounter.place = "the rental shuttle";
    encounter.trip = "Denver";
    encounter.learned = {"flew DC-3s to Nome", "the coffee there is good"};
    return encounter;
}

EncounterId enter(TempJournal& journal, const Encounter& encounter) {
    EncounterId id;
    journal->write("practice", [&](Writer& writer) { id = add_encounter(writer, encounter); });
    return id;
}

ContactId promote(TempJournal& journal, EncounterId id) {
    ContactId contact;
    journal->write("promote", [&](Writer& writer) {
        Contact draft;
        draft.name = "Bob Hale";
        draft.added = draft.started = today;
        contact = add_contact(writer, draft);
        promote_encounters(writer, std::vector{*read_encounter(*journal, id)}, contact);
    });
    return contact;
}

/// Checks that undo restores the state before, and redo the state after.
void check_undone_and_redone(TempJournal& journal, const Dump& before) {
    const Dump after = live_state(*journal);
    CHECK(after != before);
    journal.undo();
    CHECK_MESSAGE(live_state(*journal) == before, difference(before, live_state(*journal)));
    journal.redo();
    CHECK_MESSAGE(live_state(*journal) == after, difference(after, live_state(*journal)));
}

}  // namespace

TEST_CASE("a conversation is stored as entered, with lessons in their order") {
    TempJournal journal;
    const auto id = enter(journal, pilot());
    const auto read = read_encounter(*journal, id);
    REQUIRE(read);
    CHECK(read->number > 0);
    CHECK(read->on == today - Days{4});
    CHECK(read->text == "retired pilot on the shuttle");
    CHECK(read->name == "Bob");
    CHECK(read->place == "the rental shuttle");
    CHECK(read->trip == "Denver");
    CHECK_FALSE(read->moved_on);
    CHECK_FALSE(read->contact);
    CHECK(read->learned == std::vector<std::string>{"flew DC-3s to Nome", "the coffee there is good"});
    CHECK(encounters(*journal, today - Days{5}).empty());
    CHECK(encounters(*journal, today).size() == 1);
}

TEST_CASE("a conversation is undone and redone as one operation") {
    TempJournal journal;
    const Dump before = live_state(*journal);
    enter(journal, pilot());
    check_undone_and_redone(journal, before);
}

TEST_CASE("a promoted stranger was met on the day of the conversation, with notes of what was learned") {
    TempJournal journal;
    const auto id = enter(journal, pilot());
    CHECK(standings(*journal).empty());
    const Dump before = live_state(*journal);
    const auto bob = promote(journal, id);
    const auto standing = standing_of(*journal, bob);
    REQUIRE(standing);
    CHECK(standing->n == 1);
    CHECK(standing->last == today - Days{4});
    const auto notes = facts_of(*journal, bob);
    REQUIRE(notes.size() == 2);
    CHECK(notes.front().text == "flew DC-3s to Nome");
    CHECK(notes.front().on == today - Days{4});
    CHECK(read_encounter(*journal, id)->contact->id == bob);
    check_undone_and_redone(journal, before);
}

TEST_CASE("a promoted conversation cannot be undone before the promotion") {
    TempJournal journal;
    const auto id = enter(journal, pilot());
    const auto entered = journal.latest();
    promote(journal, id);
    CHECK(error_of([&] { journal.undo(entered); }).starts_with("1: 'practice' cannot be undone"));
}

TEST_CASE("a promoted and removed stranger is a stranger again, and undo restores the contact") {
    TempJournal journal;
    const auto id = enter(journal, pilot());
    const auto bob = promote(journal, id);
    const Dump before = live_state(*journal);
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, bob); });
    CHECK_FALSE(read_encounter(*journal, id)->contact);
    check_undone_and_redone(journal, before);
}

TEST_CASE("a promoted and merged stranger appears as the person they were merged into") {
    TempJournal journal;
    const auto robert = journal.add("Robert Hale");
    const auto id = enter(journal, pilot());
    const auto bob = promote(journal, id);
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, robert, bob); });
    CHECK(read_encounter(*journal, id)->contact->id == robert);
}
