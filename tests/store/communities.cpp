#include "nj/store/communities.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

using Ids = std::vector<ContactId>;

CommunityId add_community(TempJournal& journal, const std::string& handle) {
    CommunityId id;
    journal->write("community add " + handle, [&](Writer& writer) { id = ensure_community(writer, handle, today); });
    return id;
}

void join(TempJournal& journal, CommunityId community, const Ids& people) {
    journal->write("join", [&](Writer& writer) {
        for (const auto person : people) join_community(writer, community, person);
    });
}

void leave(TempJournal& journal, CommunityId community, ContactId person) {
    journal->write("leave", [&](Writer& writer) { leave_community(writer, community, person); });
}

ExchangeId log_with(TempJournal& journal, const std::string& community, const Ids& people, Day on) {
    Exchange exchange;
    exchange.on = on;
    exchange.kind = "meeting";
    exchange.community = community;
    for (const auto person : people) exchange.people.push_back({person, "", ""});
    return journal.log(exchange);
}

}  // namespace

TEST_CASE("each change to a community is one operation, and undo restores the earlier state") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    const auto govloop = add_community(journal, "govloop");
    join(journal, govloop, {anna});
    struct Change {
        const char* what;
        std::function<void()> act;
    };
    const std::vector<Change> all{
        {"add", [&] { add_community(journal, "climbers"); }},
        {"change",
         [&] {
             Community after = *find_community(*journal, "govloop");
             after.name = "GovLoop";
             after.cadence = Days{14};
             after.personal = true;
             journal->write("change", [&](Writer& writer) { update_community(writer, after); });
         }},
        {"join",
         [&] {
             join(journal, govloop, {anna, bob});
         }},
        {"leave", [&] { leave(journal, govloop, anna); }},
    };
    for (const auto& change : all) {
        CAPTURE(change.what);
        const Dump before = live_state(*journal);
        const auto latest = journal.latest();
        change.act();
        const Dump after = live_state(*journal);
        CHECK(after != before);
        CHECK(history(*journal, {.limit = 2, .about = {}, .device = {}}).at(1).id == latest);
        journal.undo();
        CHECK(live_state(*journal) == before);
        journal.redo();
        CHECK(live_state(*journal) == after);
        journal.undo();
    }
}

TEST_CASE("a person who left a community can join it again") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto govloop = add_community(journal, "govloop");
    join(journal, govloop, {anna});
    leave(journal, govloop, anna);
    CHECK(members_of(*journal, govloop).empty());
    join(journal, govloop, {anna});
    CHECK(members_of(*journal, govloop) == Ids{anna});
}

TEST_CASE("merged contacts are one member of a community, and leave it together") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto annie = journal.add("Annie Reed");
    const auto govloop = add_community(journal, "govloop");
    const auto climbers = add_community(journal, "climbers");
    join(journal, govloop, {anna, annie});
    join(journal, climbers, {annie});
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, annie); });
    const auto merge = journal.latest();
    CHECK(members_of(*journal, govloop) == Ids{anna});
    CHECK(members_of(*journal, climbers) == Ids{anna});
    CHECK(communities(*journal).front().members == 1);
    leave(journal, govloop, anna);
    CHECK(members_of(*journal, govloop).empty());
    journal.undo();
    journal.undo(merge);
    CHECK(members_of(*journal, govloop) == Ids{anna, annie});
    CHECK(members_of(*journal, climbers) == Ids{annie});
}

TEST_CASE("a removed person is no longer a member, until that is undone") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto govloop = add_community(journal, "govloop");
    join(journal, govloop, {anna});
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, anna); });
    CHECK(members_of(*journal, govloop).empty());
    CHECK(communities(*journal).front().members == 0);
    journal.undo();
    CHECK(members_of(*journal, govloop) == Ids{anna});
}

TEST_CASE("a community's exchange stays when the only person in it is removed") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    add_community(journal, "govloop");
    const auto with_govloop = log_with(journal, "govloop", {anna}, today);
    const auto alone = journal.log({anna});
    CHECK(removal_of(*journal, anna).exchanges == 1);
    CHECK(removal_of(*journal, anna).shared_exchanges == 1);
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, anna); });
    CHECK(read_exchange(*journal, with_govloop, kinds(*journal))->people.empty());
    CHECK_FALSE(read_exchange(*journal, alone, kinds(*journal)));
}

TEST_CASE("adding a community is not undone while it has members") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto govloop = add_community(journal, "govloop");
    const auto adding = journal.latest();
    join(journal, govloop, {anna});
    CHECK(error_of([&] { journal.undo(adding); }).starts_with("1: 'community add govloop' cannot be undone: 'join'"));
    journal.undo();
    journal.undo(adding);
    CHECK(communities(*journal).empty());
}

TEST_CASE("an exchange with a community that names no one is not an exchange day") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    const auto govloop = add_community(journal, "govloop");
    join(journal, govloop, {anna, bob});
    log_with(journal, "govloop", {}, today - Days{3});
    CHECK(standing_of(*journal, anna)->n == 0);
    log_with(journal, "govloop", {bob}, today - Days{9});
    CHECK(standing_of(*journal, anna)->n == 0);
    CHECK(standing_of(*journal, bob)->n == 1);
    CHECK(last_met(*journal, govloop) == today - Days{3});
}

TEST_CASE("a reach-out to a community does not count as a meeting") {
    TempJournal journal;
    const auto govloop = add_community(journal, "govloop");
    Exchange sent;
    sent.on = today;
    sent.kind = "email";
    sent.community = "govloop";
    sent.sent = true;
    journal.log(sent);
    CHECK(last_met(*journal, govloop) == std::nullopt);
    CHECK(exchanges_of(*journal, govloop, 0, kinds(*journal)).size() == 1);
}

TEST_CASE("contributions are summed only over the exchanges of a community") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto govloop = add_community(journal, "govloop");
    Exchange talk;
    talk.on = today;
    talk.kind = "event";
    for (const char* community : {"govloop", ""}) {
        talk.community = community;
        talk.people = {{anna, "", ""}};
        talk.help = {
            {.id = {}, .way = Way::gave, .what = "a talk", .weight = 3, .person = {}, .passes = {}, .number = {}},
            {.id = {}, .way = Way::got, .what = "slides", .weight = 1, .person = {}, .passes = {}, .number = {}},
            {.id = {}, .way = Way::gave, .what = "a map", .weight = 2, .person = {}, .passes = {}, .number = {}}};
        journal.log(talk);
    }
    log_with(journal, "govloop", {}, today);
    const Contributed contributed = contributed_to(*journal, govloop);
    CHECK(contributed.gave == 5);
    CHECK(contributed.got == 1);
    CHECK(contributed.exchanges == 2);
}

TEST_CASE("due communities are sorted by how long they have been due") {
    TempJournal journal;
    for (const auto& [handle, cadence, ago] : {std::tuple{"a", 14, 20}, {"b", 30, 29}, {"c", 30, 60}, {"d", 0, 400}}) {
        Community community;
        community.handle = community.name = handle;
        journal->write("community add", [&](Writer& writer) {
            community.id = ensure_community(writer, handle, today);
            if (cadence > 0) community.cadence = Days{cadence};
            update_community(writer, community);
        });
        log_with(journal, handle, {}, today - Days{ago});
    }
    std::string handles;
    for (const auto& line : communities_due(*journal, today)) handles += line.community.handle;
    CHECK(handles == "ca");
}
