#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/reviews.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

namespace {

PlanId take_on(TempJournal& journal, std::optional<ContactId> person, Day on = today, Day by = today + Days{6}) {
    PlanId id;
    journal->write("review", [&](Writer& writer) {
        id = add_plan(writer, {person ? std::optional(Named{*person, "", ""}) : std::nullopt, "say thanks"}, on, by);
    });
    return id;
}

}  // namespace

TEST_CASE("a plan line is kept by an exchange that is logged later, on its day or after") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.log({anna}, today);
    take_on(journal, anna);
    REQUIRE(plans_open(*journal, today).size() == 1);
    journal.log({anna}, today - Days{1});
    CHECK(plans_open(*journal, today).size() == 1);
    Exchange sent;
    sent.on = today;
    sent.kind = "email";
    sent.sent = true;
    sent.people = {{anna, "", ""}};
    journal.log(sent);
    CHECK(plans_open(*journal, today).size() == 1);
    journal.log({anna}, today);
    CHECK(plans_open(*journal, today).empty());
    const auto all = plans_until(*journal, {today, today + Days{6}});
    REQUIRE(all.size() == 1);
    CHECK(all.front().kept);
    CHECK(all.front().state == TaskState::open);
    journal.undo();
    CHECK(plans_open(*journal, today).size() == 1);
}

TEST_CASE("a plan line ends with its day, and is removed with its person") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto by_somebody = take_on(journal, anna);
    take_on(journal, std::nullopt);
    CHECK(plans_open(*journal, today + Days{6}).size() == 2);
    CHECK(plans_open(*journal, today + Days{7}).empty());
    CHECK(plans_open(*journal, today - Days{1}).empty());
    const Dump before = live_state(*journal);
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, anna); });
    CHECK_FALSE(read_plan(*journal, by_somebody));
    CHECK(plans_open(*journal, today).size() == 1);
    journal.undo();
    CHECK(live_state(*journal) == before);
}

TEST_CASE("a done plan line is kept, even after a merge, and can be undone") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto ann = journal.add("Ann Reed");
    const auto id = take_on(journal, ann);
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, ann); });
    CHECK(plans_open(*journal, today).front().line.person->id == anna);
    const Dump before = live_state(*journal);
    journal->write("done", [&](Writer& writer) { close_plan(writer, id, today); });
    CHECK(read_plan(*journal, id)->kept);
    CHECK(plans_open(*journal, today).empty());
    journal.undo();
    CHECK(live_state(*journal) == before);
    journal.log({anna}, today);
    CHECK(read_plan(*journal, id)->kept);
}

TEST_CASE("a review counts what happened in its days and nothing else") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Ray");
    const DaySpan week{today - Days{7}, today - Days{1}};
    Exchange talk;
    talk.on = week.first;
    talk.kind = "coffee";
    talk.people = {{anna, "", ""}, {bob, "", ""}};
    Help gave;
    gave.what = "a book";
    gave.weight = 3;
    Help got = gave;
    got.way = Way::got;
    got.weight = 5;
    talk.help = {gave, got};
    Ask ask;
    ask.text = "a hint";
    ask.on = week.first;
    talk.asked = {ask};
    Promise late;
    late.text = "the map";
    late.on = week.first;
    late.by = week.last;
    Promise open = late;
    open.text = "the paper";
    open.by.reset();
    talk.promised = {late, open};
    journal.log(talk);
    journal.log({anna}, week.last);
    journal.log({anna}, week.first - Days{1});
    journal.log({anna}, today);
    const auto counts = counts_in(*journal, week, today);
    CHECK(counts.exchanges == 2);
    CHECK(counts.people == 2);
    CHECK(counts.gave == 3);
    CHECK(counts.got == 5);
    CHECK(counts.asked == 1);
    CHECK(counts.promises_kept == 0);
    CHECK(counts.promises_broken == 1);
    CHECK(counts.promises_open == 1);
    CHECK(counts_in(*journal, week, week.last).promises_broken == 0);  // its day is not over
}

TEST_CASE("a review has the standing of people before its days and now") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.add("Bob Ray");
    journal.log({anna}, today - Days{60});
    journal.log({anna}, today - Days{40});
    const auto before = before_and_now(*journal, {today - Days{7}, today - Days{1}});
    journal.log({anna}, today - Days{5});
    journal.log({anna}, today);
    const auto after = before_and_now(*journal, {today - Days{7}, today - Days{1}});
    REQUIRE(after.size() == 2);
    CHECK(after[0].before.n == 2);
    CHECK(after[0].before.last == before[0].now.last);
    CHECK(after[0].before.l == before[0].now.l);
    CHECK(after[0].before.v == before[0].now.v);
    CHECK(after[0].first_in_period == today - Days{5});
    CHECK(after[0].now.n == 4);
    CHECK_FALSE(after[1].first_in_period);
    CHECK_FALSE(before[0].first_in_period);
}

TEST_CASE("a review counts merged people, and leaves out exchanges that others passed on") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto other = journal.add("Annie Reed");
    journal.log({other}, today);
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, other); });
    Exchange among_others;
    among_others.on = today;
    among_others.kind = "gift";
    among_others.help.emplace_back().way = Way::passed;
    among_others.help.front().what = "lunch";
    journal.log(among_others);
    const auto counts = counts_in(*journal, {today - Days{6}, today}, today);
    CHECK(counts.people == 1);
    CHECK(counts.exchanges == 1);
    CHECK(counts.got == 0);
}
