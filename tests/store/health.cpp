#include "nj/store/health.hpp"

#include <doctest/doctest.h>

#include "engine/database.hpp"
#include "nj/store/settings.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Exchange exchange(ContactId with, Day on, const std::string& kind) {
    Exchange made;
    made.on = on;
    made.kind = kind;
    made.people.push_back({with, "", ""});
    return made;
}

PassageDays days_of_a_year(TempJournal& journal) {
    return passage_days(*journal, today - Days{364}, today, kinds(*journal));
}

}  // namespace

TEST_CASE("value is added by live exchanges: live kinds, gifts, intros, favours, and shares once liked") {
    struct Row {
        const char* kind;
        bool gave;
        bool liked;
        bool value_added;
    };
    for (const Row& row :
         {Row{"coffee", false, false, true}, Row{"call", false, false, true}, Row{"intro", false, false, true},
          Row{"favour", false, false, true}, Row{"email", false, false, false}, Row{"email", true, false, true},
          Row{"ask", false, false, false}, Row{"share", false, false, false}, Row{"share", false, true, true}}) {
        CAPTURE(row.kind);
        TempJournal journal;
        const auto ruth = journal.add("Ruth Ellery");
        Exchange made = exchange(ruth, today - Days{3}, row.kind);
        if (row.gave)
            made.help.push_back(
                {.id = {}, .way = Way::gave, .what = "a link", .weight = 1, .person = {}, .passes = {}, .number = {}});
        const auto id = journal.log(made);
        if (row.liked)
            journal->write("liked", [&](Writer& writer) {
                writer.database().run("UPDATE exchange SET liked = ? WHERE id = ?", today, id);
            });
        const auto days = days_of_a_year(journal);
        REQUIRE(days.at(ruth).size() == 1);
        CHECK(days.at(ruth).front().value_added == row.value_added);
        CHECK(days.at(ruth).front().on == today - Days{3});
    }
}

TEST_CASE("a gift to one of several people adds value only for that person") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto anna = journal.add("Anna Reed");
    Exchange made = exchange(ruth, today, "email");
    made.people.push_back({anna, "", ""});
    made.help.push_back({.id = {},
                         .way = Way::gave,
                         .what = "a book",
                         .weight = 2,
                         .person = Named{anna, "", ""},
                         .passes = {},
                         .number = {}});
    journal.log(made);
    const auto days = days_of_a_year(journal);
    CHECK_FALSE(days.at(ruth).front().value_added);
    CHECK(days.at(anna).front().value_added);
}

TEST_CASE("a day with several exchanges is one exchange day with the largest weight, and reach-outs are not counted") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    journal.log(exchange(ruth, today, "email"));
    journal.log(exchange(ruth, today, "coffee"));
    journal.log(exchange(ruth, today - Days{365}, "coffee"));
    Exchange sent = exchange(ruth, today - Days{1}, "message");
    sent.sent = true;
    journal.log(sent);
    const auto days = days_of_a_year(journal);
    REQUIRE(days.at(ruth).size() == 1);
    CHECK(days.at(ruth).front().weight == 3);
    CHECK(days.at(ruth).front().value_added);
}

TEST_CASE("a person is barely known after one exchange day without a note about it or them") {
    TempJournal journal;
    const auto once = journal.add("Met Once");
    journal.log({once});
    const auto noted = journal.add("Noted");
    journal.log({noted});
    const auto told = journal.add("Told");
    Exchange with_note = exchange(told, today, "coffee");
    with_note.note = "roses";
    journal.log(with_note);
    const auto often = journal.add("Often");
    journal.log({often}, today - Days{1});
    journal.log({often});
    journal.add("Never");
    CHECK(barely_known(*journal) == 2);
    journal.note(noted, "likes roses");
    CHECK(barely_known(*journal) == 1);
    journal.edit(once, [](Contact& c) { c.archived = ""; });
    CHECK(barely_known(*journal) == 0);
}

TEST_CASE("gifts are counted by direction, and asks only when they were made") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    Exchange made = exchange(ruth, today - Days{364}, "coffee");
    for (const Way way : {Way::gave, Way::gave, Way::got})
        made.help.push_back({.id = {},
                             .way = way,
                             .what = std::to_string(made.help.size()),
                             .weight = 1,
                             .person = {},
                             .passes = {},
                             .number = {}});
    Ask ask;
    ask.text = "a talk";
    made.asked.push_back(ask);
    journal.log(made);
    const auto year = passed_counts(*journal, today - Days{364}, today);
    CHECK(year.gave == 2);
    CHECK(year.got == 1);
    CHECK(year.asked == 1);
    CHECK(passed_counts(*journal, today - Days{363}, today).gave == 0);
    CHECK(passed_counts(*journal, today - Days{363}, today).asked == 0);
}
