#include "nj/store/trips.hpp"

#include <doctest/doctest.h>

#include <functional>

#include "dump.hpp"
#include "engine/database.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

namespace {

TripId go(TempJournal& journal, const std::string& place, Day first, Day last, const std::string& community = {}) {
    TripId id;
    journal->write("trip " + place, [&](Writer& writer) {
        id = add_trip(writer, {{}, place, first, last, community}, today);
    });
    return id;
}

/// Checks that undo and redo revert and restore completely what `act` writes.
void check_undone_and_redone(TempJournal& journal, const std::function<void()>& act) {
    const Dump before = live_state(*journal);
    act();
    const Dump after = live_state(*journal);
    CHECK(after != before);
    journal.undo();
    CHECK_MESSAGE(live_state(*journal) == before, difference(before, live_state(*journal)));
    journal.redo();
    CHECK_MESSAGE(live_state(*journal) == after, difference(after, live_state(*journal)));
}

void knows(TempJournal& journal, ContactId one, ContactId other) {
    journal->write("knows", [&](Writer& writer) {
        writer.database().run("INSERT INTO knows(id, one, other) VALUES(?, ?, ?)",
                              hash_id("knows", {std::to_string(one.value), std::to_string(other.value)}), one, other);
    });
}

std::vector<std::pair<ContactId, ContactId>> pairs(const std::vector<KnowsOne>& list) {
    std::vector<std::pair<ContactId, ContactId>> made;
    for (const auto& each : list) made.emplace_back(each.who, each.whom);
    return made;
}

}  // namespace

TEST_CASE("a trip is stored with its community, and the later of two overlapping trips counts") {
    TempJournal journal;
    const auto boston = go(journal, "Boston", today - Days{3}, today, "govloop");
    const auto fair = go(journal, "Salem", today - Days{1}, today + Days{1});
    go(journal, "Lima", today + Days{10}, today + Days{12});
    REQUIRE(trips(*journal).size() == 3);
    CHECK(trips(*journal).front().id == boston);
    CHECK(trips(*journal).front().community == "govloop");
    CHECK(trip_on(*journal, today - Days{2})->id == boston);
    CHECK(trip_on(*journal, today)->id == fair);
    CHECK_FALSE(trip_on(*journal, today + Days{2}));
    CHECK_FALSE(trip_on(*journal, today - Days{4}));
}

TEST_CASE("adding, changing, and removing a trip are undone and redone") {
    TempJournal journal;
    TripId id;
    check_undone_and_redone(journal, [&] { id = go(journal, "Boston", today, today + Days{3}, "govloop"); });
    check_undone_and_redone(journal, [&] {
        journal->write("change", [&](Writer& writer) {
            change_trip(writer, {id, "Boston", today, today + Days{5}, "boat-people"}, today);
        });
    });
    CHECK(trips(*journal).front().last == today + Days{5});
    CHECK(trips(*journal).front().community == "boat-people");
    check_undone_and_redone(journal, [&] { journal->write("end", [&](Writer& writer) { remove_trip(writer, id); }); });
    CHECK(trips(*journal).empty());
}

TEST_CASE("a person knows people recorded, introduced by them, or in an exchange with them") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto marcus = journal.add("Marcus Bell");
    const auto anna = journal.add("Anna Lindqvist");
    const auto dana = journal.add("Dana Okafor");
    knows(journal, ruth, dana);
    journal.edit(dana, [&](Contact& c) { c.met.via = marcus; });
    journal.log({anna, dana});
    journal.log({ruth, anna});
    const std::vector<std::pair<ContactId, ContactId>> expected{{ruth, dana}, {marcus, dana}, {anna, dana}};
    CHECK(pairs(who_knows(*journal, {dana})) == expected);
    CHECK(who_knows(*journal, {}).empty());
}

TEST_CASE("merged people know everyone either of them knew") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto double_ruth = journal.add("R. Ellery");
    const auto dana = journal.add("Dana Okafor");
    knows(journal, double_ruth, dana);
    knows(journal, ruth, dana);
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, ruth, double_ruth); });
    CHECK(pairs(who_knows(*journal, {dana})) == std::vector<std::pair<ContactId, ContactId>>{{ruth, dana}});
}

TEST_CASE("communities are counted by how many of the given people are members") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto marcus = journal.add("Marcus Bell");
    const auto anna = journal.add("Anna Lindqvist");
    for (const auto& [who, handle] :
         {std::pair(ruth, "govloop"), {marcus, "govloop"}, {marcus, "archives"}, {anna, "heat"}})
        journal.edit(who, [&, to = handle](Contact& c) { c.communities.push_back(to); });
    const auto there = communities_of(*journal, {ruth, marcus});
    REQUIRE(there.size() == 2);
    CHECK(there[0].handle == "govloop");
    CHECK(there[0].people == 2);
    CHECK(there[1].handle == "archives");
}
