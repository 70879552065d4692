#include "nj/store/shares.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/readers.hpp"
#include "nj/store/rebuild.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Share thing(const char* typed, const char* about = "", Day on = today) {
    Share share = share_of(typed, about);
    share.on = on;
    return share;
}

ShareId share(TempJournal& journal, const Share& what, const std::vector<ContactId>& people, bool mass = false) {
    Sharing sharing;
    for (const auto person : people) sharing.people.push_back(named(*journal, person));
    sharing.on = what.on;
    sharing.note = what.title;
    sharing.mass = mass;
    journal->write("share " + what.title, [&](Writer& writer) {
        sharing.share = put_share(writer, what);
        share_with(writer, sharing);
    });
    return sharing.share;
}

bool like(TempJournal& journal, ShareId what, ContactId who) {
    bool changed = false;
    journal->write("liked", [&](Writer& writer) { changed = mark_liked(writer, what, who, today); });
    return changed;
}

void stop(TempJournal& journal, ContactId who, const char* topic) {
    journal->write("stop", [&](Writer& writer) { add_stop(writer, who, topic); });
}

Dump standing_rows(TempJournal& journal) {
    return rows_of(*journal, "SELECT * FROM standing ORDER BY contact");
}

std::vector<std::string> names(const std::vector<Named>& people) {
    std::vector<std::string> list;
    for (const auto& person : people) list.push_back(person.name);
    return list;
}

const Reader& reader_of(const std::vector<Reader>& readers, ContactId who) {
    for (const auto& reader : readers)
        if (reader.person.id == who) return reader;
    throw std::runtime_error("no one of that id");
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("a mass share changes no standing until a reaction makes it an exchange day, and undo restores that") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    journal.log({anna}, today - Days{30});
    const Dump before = standing_rows(journal);
    const auto maps = share(journal, thing("the maps", "zoning", today - Days{5}), {anna, bob}, true);
    CHECK(standing_rows(journal) == before);
    const auto exchanges = exchanges_with(*journal, anna, 0, kinds(*journal));
    REQUIRE(exchanges.size() == 2);
    CHECK(exchanges.front().mass);
    CHECK_FALSE(exchanges.front().value_added);
    CHECK_FALSE(open_reach_out(*journal, anna));

    const Dump shared = live_state(*journal);
    CHECK(like(journal, maps, anna));
    CHECK(standing_of(*journal, anna)->n == 2);
    CHECK(standing_of(*journal, anna)->last == today - Days{5});
    CHECK(standing_of(*journal, bob)->n == 0);
    CHECK(exchanges_with(*journal, anna, 1, kinds(*journal)).front().value_added);
    CHECK(names(read_share(*journal, maps)->liked) == Texts{"Anna Reed"});
    CHECK_FALSE(like(journal, maps, anna));
    const Dump computed = computed_tables(*journal);
    rebuild(*journal);
    CHECK(computed_tables(*journal) == computed);
    journal.undo();
    CHECK(live_state(*journal) == shared);
    CHECK(standing_rows(journal) == before);
}

TEST_CASE("a share with one person is an exchange day, and value-added once it is liked") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto maps = share(journal, thing("the maps"), {anna});
    CHECK(standing_of(*journal, anna)->n == 1);
    CHECK_FALSE(exchanges_with(*journal, anna, 1, kinds(*journal)).front().value_added);
    like(journal, maps, anna);
    CHECK(standing_of(*journal, anna)->n == 1);
    CHECK(exchanges_with(*journal, anna, 1, kinds(*journal)).front().value_added);
}

TEST_CASE("a reach-out still waits for an answer after a mass share") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    Exchange sent;
    sent.kind = "message";
    sent.on = today - Days{9};
    sent.sent = true;
    sent.people = {named(*journal, anna)};
    journal.log(sent);
    share(journal, thing("the maps"), {anna}, true);
    CHECK(standing_of(*journal, anna)->reached_out == today - Days{9});
}

TEST_CASE("the same thing shared twice is one share with the topics of both") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    const auto first = share(journal, thing("https://www.x.org/maps/", "zoning"), {anna});
    const auto second =
        share(journal, thing("The parcel maps http://x.org/maps?utm_source=a", "cities, Zoning"), {bob});
    CHECK(first == second);
    const Share read = *read_share(*journal, first);
    CHECK(read.title == "The parcel maps");
    CHECK(read.url == "https://www.x.org/maps/");
    CHECK(read.about == Texts{"zoning", "cities"});
    CHECK(names(read.to) == Texts{"Anna Reed", "Bob Hale"});
    CHECK(find_share(*journal, thing("x.org/maps"))->id == first);
    CHECK_FALSE(find_share(*journal, thing("x.org/other")));
    share(journal, thing("Old letters"), {anna});
    CHECK(find_share(*journal, thing("old  LETTERS")));
    CHECK(count_shares(*journal) == 2);
    CHECK(shares(*journal, 1).size() == 1);
}

TEST_CASE("each change of a share is undone and redone completely") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    ShareId maps;
    const auto undone_whole = [&](const char* what, auto change) {
        CAPTURE(what);
        const Dump before = live_state(*journal);
        change();
        const Dump after = live_state(*journal);
        CHECK(after != before);
        journal.undo();
        CHECK(difference(before, live_state(*journal)) == "");
        journal.redo();
        CHECK(difference(after, live_state(*journal)) == "");
    };
    undone_whole("share", [&] { maps = share(journal, thing("the maps", "zoning"), {anna}); });
    undone_whole("share again", [&] { share(journal, thing("the maps", "cities"), {bob}, true); });
    undone_whole("liked", [&] { like(journal, maps, bob); });
    undone_whole("stop", [&] { stop(journal, anna, "Zoning"); });
    undone_whole("stop all", [&] { stop(journal, anna, ""); });
    CHECK(stops_of(*journal, anna) == Texts{"", "zoning"});
    undone_whole("resume", [&] { journal->write("resume", [&](Writer& w) { remove_stop(w, anna, ""); }); });
    CHECK(stops_of(*journal, anna) == Texts{"zoning"});
    undone_whole("stop all again", [&] { stop(journal, anna, ""); });
    undone_whole("rm", [&] { journal->write("rm", [&](Writer& w) { remove_share(w, maps); }); });
    CHECK_FALSE(read_share(*journal, maps));
    CHECK(exchanges_with(*journal, bob, 0, kinds(*journal)).empty());
    CHECK(shares(*journal).empty());
}

TEST_CASE("the first share of a thing is not undone while a later one exists") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    share(journal, thing("the maps"), {anna});
    const auto first = journal.latest();
    share(journal, thing("the maps"), {bob});
    CHECK(error_of([&] { journal.undo(first); }).starts_with("1: 'share the maps' cannot be undone: 'share the maps'"));
    journal.undo();
    journal.undo();
    CHECK(shares(*journal).empty());
}

TEST_CASE("the shares, reactions, and stops of a merged contact count for the person they were merged into") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto annie = journal.add("Annie Reed");
    const auto maps = share(journal, thing("the maps", "zoning"), {annie});
    like(journal, maps, annie);
    stop(journal, annie, "tea");
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, annie); });
    const Share read = *read_share(*journal, maps);
    CHECK(names(read.to) == Texts{"Anna Reed"});
    CHECK(names(read.liked) == Texts{"Anna Reed"});
    CHECK(stops_of(*journal, anna) == Texts{"tea"});
    const auto all = readers(*journal, read);
    REQUIRE(all.size() == 1);
    CHECK(all.front().had_it);
    CHECK(all.front().stops == Texts{"tea"});
    CHECK(all.front().liked.front().about == Texts{"zoning"});
    journal->write("resume", [&](Writer& writer) { remove_stop(writer, anna, "tea"); });
    CHECK(stops_of(*journal, anna).empty());
    CHECK(shared_with_others(*journal, anna).empty());
}

TEST_CASE("readers are all visible people, with their own notes, tags, and reactions") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    const auto gone = journal.add("Gone Away");
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, gone); });
    journal->write("note", [&](Writer& writer) {
        add_fact(writer, anna, "likes", "old maps", today);
        add_fact(writer, anna, "family", "a son", today);
        add_fact(writer, bob, "avoid", "newsletters", today);
    });
    journal.edit(bob, [](Contact& c) {
        c.tags = {"zoning"};
        c.archived = "";
    });
    const auto maps = share(journal, thing("the maps", "zoning"), {anna, bob});
    like(journal, maps, bob);
    const auto all = readers(*journal, *read_share(*journal, maps));
    CHECK(all.size() == 2);
    const Reader& of_anna = reader_of(all, anna);
    CHECK(of_anna.facts.size() == 1);
    CHECK(of_anna.had_it);
    CHECK(of_anna.liked.empty());
    CHECK_FALSE(of_anna.archived);
    const Reader& of_bob = reader_of(all, bob);
    CHECK(of_bob.tags == Texts{"zoning"});
    CHECK(of_bob.liked.size() == 1);
    CHECK(of_bob.archived);
    CHECK_FALSE(reader_of(readers(*journal, thing("something else")), anna).had_it);
}

TEST_CASE("things shared with others are listed latest first, with a person who liked them") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Hale");
    const auto maps = share(journal, thing("the maps", "zoning", today - Days{9}), {anna});
    const auto plans = share(journal, thing("the plans", "", today), {anna, bob});
    const auto songs = share(journal, thing("the songs", "", today - Days{2}), {anna});
    like(journal, maps, anna);
    const auto at_hand = shared_with_others(*journal, bob);
    REQUIRE(at_hand.size() == 2);
    CHECK(at_hand[0].id == songs);
    CHECK_FALSE(at_hand[0].liked_by);
    CHECK(at_hand[1].title == "the maps");
    CHECK(at_hand[1].about == "zoning");
    CHECK(at_hand[1].number > 0);
    CHECK(at_hand[1].liked_by->name == "Anna Reed");
    CHECK(shared_with_others(*journal, anna).empty());
    journal->write("rm", [&](Writer& writer) { remove_share(writer, songs); });
    CHECK(shared_with_others(*journal, bob).size() == 1);
    CHECK(plans != maps);
}
