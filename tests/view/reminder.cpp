#include "nj/view/reminder.hpp"

#include <doctest/doctest.h>

#include <sstream>
#include <string>

#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

using namespace nj;

namespace {

const Day today = *from_iso("2026-11-23");

Named person(int id, const std::string& name) {
    return {ContactId{id}, "x", name};
}

ReminderPerson to_reach(int id, const std::string& name, int days, double rhythm) {
    ReminderPerson reached;
    reached.due.person = person(id, name);
    reached.due.standing.n = 3;
    reached.due.standing.last = today - Days{days};
    reached.due.ranked.score.rhythm = {rhythm, RhythmFrom::history};
    reached.due.reason = "overdue";
    return reached;
}

OpenItem promise(int id, const std::string& name, const std::string& what, int in_days) {
    const Day by = today + Days{in_days};
    return {7, {person(id, name)}, what, by_words(by, today), in_days < 0, by};
}

Reminder reminder() {
    Reminder reminder;
    reminder.page.due.today = today;
    reminder.host = "desk";
    return reminder;
}

void add(Reminder& reminder, OpenItem line) {
    reminder.page.promises.lines.push_back(std::move(line));
    reminder.page.promises.total = reminder.page.promises.lines.size();
}

std::size_t widest_line(const std::string& text) {
    std::istringstream lines(text);
    std::size_t widest = 0;
    for (std::string line; std::getline(lines, line);) widest = std::max(widest, display_width(line));
    return widest;
}

}  // namespace

TEST_CASE("the subject says who is waiting, then names two and counts the rest") {
    Reminder mail = reminder();
    CHECK(reminder_subject(mail) == "Today: no one is waiting");
    mail.people = {to_reach(2, "Stephanie Marlow", 49, 22), to_reach(3, "Tomás Rey", 21, 14)};
    CHECK(reminder_subject(mail) == "Today: Stephanie, Tomás");
    add(mail, promise(1, "Marcus Bell", "the zoning map", -3));
    add(mail, promise(4, "Ruth Ellery", "the letters", 9));
    CHECK(reminder_subject(mail) == "Marcus is waiting for the zoning map; Ruth, Stephanie (+1)");
    mail.page.dates.lines = {{person(5, "Anna Lindqvist"), "birthday", today}};
    CHECK(reminder_subject(mail) ==
          "Marcus is waiting for the zoning map; Anna's birthday is today; Ruth, Stephanie (+1)");
    mail.detail = ReminderDetail::names;
    CHECK(reminder_subject(mail) == "Marcus is waiting; Anna's birthday is today; Ruth, Stephanie (+1)");
}

TEST_CASE("someone with two parts in a mail is named once in its subject") {
    Reminder mail = reminder();
    add(mail, promise(2, "Stephanie Marlow", "a map", 1));
    mail.people = {to_reach(2, "Stephanie Marlow", 49, 22)};
    CHECK(reminder_subject(mail) == "Stephanie is waiting for a map");
    mail.period = ReminderPeriod::week;
    mail.page.promises.lines.front().by = today + Days{3};
    CHECK(reminder_subject(mail) == "This week: Stephanie");
}

TEST_CASE("a mail with nothing in it is empty") {
    Reminder mail = reminder();
    CHECK(is_empty(mail));
    add(mail, promise(1, "Marcus Bell", "the zoning map", 3));
    CHECK_FALSE(is_empty(mail));
}

TEST_CASE("each person has how long it has been, what was said, what could be given, and an address") {
    Reminder mail = reminder();
    auto stephanie = to_reach(2, "Stephanie Marlow", 49, 22);
    stephanie.email = "s.marlow@harbor.example";
    stephanie.last_words = "the zoning paper is stuck";
    stephanie.needs = "a reviewer?";
    stephanie.promised = "comments";
    stephanie.idea = "introduce Wei";
    mail.people = {stephanie, to_reach(3, "Tomás Rey", 400, 30)};
    CHECK(reminder_text(mail) ==
          "Monday 23 November\n\n"
          "Reach out\n"
          "  1  Stephanie Marlow, 7 weeks (usually 3)\n"
          "     You promised comments.\n"
          "     Last: the zoning paper is stuck.\n"
          "     Needs a reviewer?\n"
          "     Idea: introduce Wei.   s.marlow@harbor.example\n"
          "  2  Tomás Rey, 13 months (usually 4 weeks)\n"
          "     overdue.\n\n"
          "-- \nnj on desk. To stop: nj remind uninstall\n");
    mail.detail = ReminderDetail::names;
    CHECK(reminder_text(mail) ==
          "Monday 23 November\n\n"
          "Reach out\n"
          "  1  Stephanie Marlow, 7 weeks (usually 3)   s.marlow@harbor.example\n"
          "  2  Tomás Rey, 13 months (usually 4 weeks)\n\n"
          "-- \nnj on desk. To stop: nj remind uninstall\n");
}

TEST_CASE("no line of the text is wider than 72 columns") {
    Reminder mail = reminder();
    auto talker = to_reach(2, "漢字漢字漢字 Marlow", 49, 22);
    for (int i = 0; i < 60; ++i) talker.last_words += "words und Wörter ";
    talker.email = "someone.with.a.long.name@a-very-long-domain.example.org";
    mail.people = {talker};
    add(mail, promise(1, "Marcus Bell", std::string(10, 'x') + " " + talker.last_words, 3));
    CHECK(widest_line(reminder_text(mail)) <= 72);
}

TEST_CASE("text from the journal is text in HTML and cannot be more") {
    Reminder mail = reminder();
    auto odd = to_reach(2, "<script>alert(1)</script> & \"Co\"", 49, 22);
    odd.email = "a&b\"><i>@x.example";
    mail.people = {odd};
    const std::string html = reminder_html(mail);
    CHECK(html.find("<script") == std::string::npos);
    CHECK(html.find("<i>") == std::string::npos);
    CHECK(html.find("&lt;script&gt;alert(1)&lt;/script&gt; &amp; &quot;Co&quot;") != std::string::npos);
    CHECK(html.find("href=\"mailto:a%26b%22%3E%3Ci%3E@x.example\"") != std::string::npos);
}
