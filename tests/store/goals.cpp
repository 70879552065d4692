#include "nj/store/goals.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/numbers.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/reviews.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

namespace {

const Day added = today - Days{30};

Goal goal_of(Counts counts, const std::string& filter = "") {
    Goal goal;
    goal.text = "climate";
    goal.on = added;
    goal.by = today + Days{70};
    goal.count = 3;
    goal.counts = counts;
    goal.filter = filter;
    return goal;
}

int done(TempJournal& journal, Counts counts, const std::string& filter = "", Day on = today) {
    return counted(*journal, goal_of(counts, filter), on).progress.done;
}

ContactId add_tagged(TempJournal& journal, const std::string& name) {
    Contact contact;
    contact.name = name;
    contact.tags = {"climate"};
    return journal.add(contact);
}

ExchangeId give(TempJournal& journal, const std::vector<ContactId>& people, Day on, std::optional<ContactId> to = {}) {
    Exchange exchange;
    exchange.on = on;
    exchange.kind = "gift";
    for (const auto person : people) exchange.people.push_back({person, "", ""});
    Help help;
    help.what = "a book";
    if (to) help.person = Named{*to, "", ""};
    exchange.help = {help};
    return journal.log(exchange);
}

/// Checks that a change is one operation, which undo and redo revert and restore completely.
void check_undone(TempJournal& journal, const std::function<void()>& change) {
    const Dump before = live_state(*journal);
    change();
    const Dump after = live_state(*journal);
    CHECK(before != after);
    journal.undo();
    CHECK(live_state(*journal) == before);
    journal.redo();
    CHECK(live_state(*journal) == after);
}

}  // namespace

TEST_CASE("a goal counts matching people first met on the day it was added or later") {
    TempJournal journal;
    const auto early = add_tagged(journal, "Anna Reed");
    const auto first_day = add_tagged(journal, "Bob Ray");
    const auto later = add_tagged(journal, "Cleo Day");
    const auto other = journal.add("Dan Lee");
    add_tagged(journal, "Eve Poe");
    journal.log({early}, added - Days{1});
    journal.log({early, later}, added + Days{5});
    journal.log({first_day}, added);
    journal.log({other}, today);
    CHECK(done(journal, Counts::contacts, "tag:climate") == 2);
    CHECK(done(journal, Counts::contacts) == 3);
    CHECK(done(journal, Counts::contacts, "tag:climate", added + Days{4}) == 1);
    Exchange sent;
    sent.on = today;
    sent.kind = "email";
    sent.sent = true;
    sent.people = {{add_tagged(journal, "Finn Orr"), "", ""}};
    journal.log(sent);
    CHECK(done(journal, Counts::contacts, "tag:climate") == 2);
}

TEST_CASE("an exchange counts once however many of its people match, and a reach-out does not count") {
    TempJournal journal;
    const auto anna = add_tagged(journal, "Anna Reed");
    const auto bob = add_tagged(journal, "Bob Ray");
    const auto dan = journal.add("Dan Lee");
    journal.log({anna, bob}, today);
    journal.log({anna}, today);
    journal.log({dan}, today);
    journal.log({anna}, added - Days{1});
    Exchange sent;
    sent.on = today;
    sent.kind = "email";
    sent.sent = true;
    sent.people = {{anna, "", ""}};
    journal.log(sent);
    CHECK(done(journal, Counts::exchanges, "tag:climate") == 2);
    CHECK(done(journal, Counts::exchanges) == 3);
}

TEST_CASE("gifts count for the person they were given to") {
    TempJournal journal;
    const auto anna = add_tagged(journal, "Anna Reed");
    const auto dan = journal.add("Dan Lee");
    give(journal, {anna, dan}, today);
    give(journal, {anna, dan}, today, dan);
    give(journal, {anna, dan}, today, anna);
    give(journal, {anna}, added - Days{1});
    CHECK(done(journal, Counts::gives, "tag:climate") == 2);
    CHECK(done(journal, Counts::gives) == 3);
}

TEST_CASE("a goal counts introductions and practice conversations") {
    TempJournal journal;
    const auto anna = add_tagged(journal, "Anna Reed");
    const auto dan = journal.add("Dan Lee");
    journal->write("two introductions and a conversation", [&](Writer& writer) {
        auto& database = writer.database();
        database.run("INSERT INTO introduction(id, kind, whom, other, day, made) VALUES(?, 'offer', ?, ?, ?, ?)",
                     writer.next_id(), dan, anna, added, today);
        database.run("INSERT INTO introduction(id, kind, whom, other, day, made) VALUES(?, 'offer', ?, ?, ?, ?)",
                     writer.next_id(), dan, dan, added, today);
        database.run("INSERT INTO introduction(id, kind, whom, other, day) VALUES(?, 'offer', ?, ?, ?)",
                     writer.next_id(), dan, anna, added);
        database.run("INSERT INTO encounter(id, day, text) VALUES(?, ?, 'a pilot')", writer.next_id(), today);
        database.run("INSERT INTO encounter(id, day, text) VALUES(?, ?, 'a baker')", writer.next_id(), added - Days{1});
    });
    CHECK(done(journal, Counts::intros, "tag:climate") == 1);
    CHECK(done(journal, Counts::intros) == 2);
    CHECK(done(journal, Counts::encounters, "tag:climate") == 1);
}

TEST_CASE("a goal counts nothing after its date or after it was closed") {
    TempJournal journal;
    const auto anna = add_tagged(journal, "Anna Reed");
    journal.log({anna}, today);
    Goal over = goal_of(Counts::contacts);
    over.by = today - Days{1};
    CHECK(counted(*journal, over, today).progress.done == 0);
    Goal closed = goal_of(Counts::contacts);
    closed.state = TaskState::done;
    closed.closed = today - Days{1};
    CHECK(counted(*journal, closed, today).progress.done == 0);
}

TEST_CASE("a goal's filter is read each time, and names in it are whole words") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    Contact anna;
    anna.name = "Anna Reed";
    anna.met.via = ruth;
    const auto id = journal.add(anna);
    const Goal goal = goal_of(Counts::contacts, "via:ruth or tag:climate");
    CHECK(counted(*journal, goal, today).names == std::unordered_set{id});
    const auto bob = journal.add("Bob Ray");
    journal.edit(bob, [](Contact& contact) { contact.tags = {"climate"}; });
    CHECK(counted(*journal, goal, today).names == std::unordered_set{id, bob});
    journal.add("Ruth Olsen");  // now "ruth" is ambiguous
    CHECK(counted(*journal, goal, today).names == std::unordered_set{bob});
    CHECK_FALSE(filter_of(*journal, goal_of(Counts::contacts), today));
}

TEST_CASE("a goal named in a filter means the filter of the goal") {
    TempJournal journal;
    const auto anna = add_tagged(journal, "Anna Reed");
    const auto bob = journal.add("Bob Ray");
    const auto named = [&](const std::string& text, const Goal& goal) {
        auto filter = *parse_filter(std::vector{text}, today);
        for_each_term(filter, [&](Filter& term) {
            auto* by_goal = std::get_if<NamedByGoal>(&term.node);
            if (by_goal == nullptr) return;
            if (auto of_goal = filter_of(*journal, goal, today)) by_goal->names = {std::move(*of_goal)};
        });
        return matching(*journal, filter, today);
    };
    const Goal goal = goal_of(Counts::contacts, "tag:climate");
    CHECK(named("goal:2", goal) == std::unordered_set{anna});
    CHECK(named("-goal:2", goal) == std::unordered_set{bob});
    CHECK(named("goal:2", goal_of(Counts::contacts)).empty());
}

TEST_CASE("goals are sorted by date, and each change of a goal is undone") {
    TempJournal journal;
    std::vector<GoalId> ids;
    for (const int days : {70, 0, 20}) {
        Goal goal = goal_of(Counts::contacts, "tag:climate");
        goal.text = std::to_string(days);
        if (days == 0)
            goal.by.reset();
        else
            goal.by = today + Days{days};
        check_undone(journal, [&] {
            journal->write("goal add", [&](Writer& writer) { ids.push_back(add_goal(writer, goal)); });
        });
    }
    std::string order;
    for (const auto& goal : goals(*journal, GoalsMeant::open)) order += goal.text + " ";
    CHECK(order == "20 70 0 ");
    const Goal before = *read_goal(*journal, ids[0]);
    CHECK(before.number > 0);
    Goal after = before;
    after.text = "climate and sea";
    after.count.reset();
    check_undone(journal, [&] { journal->write("edit", [&](Writer& writer) { update_goal(writer, before, after); }); });
    CHECK(read_goal(*journal, ids[0])->text == "climate and sea");
    check_undone(journal, [&] {
        journal->write("drop", [&](Writer& writer) { close_goal(writer, ids[0], TaskState::dropped, today); });
    });
    CHECK(goals(*journal, GoalsMeant::open).size() == 2);
    CHECK(goals(*journal, GoalsMeant::all).size() == 3);
    check_undone(journal, [&] {
        journal->write("rm", [&](Writer& writer) { remove_numbered(writer, {NumberedKind::goal, ids[1].value, 0}); });
    });
    CHECK_FALSE(read_goal(*journal, ids[1]));
}
