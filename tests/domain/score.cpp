#include <doctest/doctest.h>
#include <fmt/format.h>

#include <array>
#include <cmath>
#include <utility>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "standings.hpp"

using namespace nj;
using namespace nj::test;

namespace {

constexpr Typical monthly{30};

Score scored(const Standing& standing, Typical typical = monthly) {
    return score(standing, typical, false, today);
}

KeptOff why_not(const Standing& standing) {
    return kept_off(standing, scored(standing), today);
}

Standing pinned(Circle circle) {
    auto standing = somebody_met(1, 0);
    standing.circle = circle;
    return standing;
}

/// Someone added that many days ago, without an exchange.
Standing newcomer(int days) {
    Standing standing;
    standing.started = days_ago(days);
    return standing;
}

}  // namespace

TEST_CASE("the score has the numbers shown by --explain") {
    auto stephanie = somebody_met(10, 9 * std::log(16), 49);
    stephanie.v = 21;
    const auto parts = scored(stephanie, Typical{41});
    CHECK(fmt::format("{:.1f}", parts.rhythm.days) == "22.4");
    CHECK(parts.rhythm.from == RhythmFrom::history);
    CHECK(parts.gap == Days{49});
    CHECK(fmt::format("{:.3f}", parts.lateness) == "2.188");
    CHECK(fmt::format("{:.3f}", parts.tie) == "4.459");
    CHECK(fmt::format("{:.3f}", parts.timing) == "0.952");
    CHECK(fmt::format("{:.3f}", parts.pace) == "1.076");
    CHECK(fmt::format("{:.3f}", parts.total) == "4.569");
}

TEST_CASE("the typical gap is close to 90 days in a new journal") {
    const std::array people{somebody_met(0, 0), somebody_met(3, 2 * std::log(20)), somebody_met(1, 0)};
    CHECK(typical_gap(Gaps{}).days == doctest::Approx(90));
    CHECK(typical_gap(people).days == doctest::Approx(58.56).epsilon(1e-4));  // (20² 90⁵)^(1/7)
    CHECK(typical_gap(people, 0, 30).days == doctest::Approx(20));
    CHECK(typical_gap(Gaps{}, 0, 30).days == 30);
}

TEST_CASE("an archived person counts for the typical gap") {
    std::array people{somebody_met(6, 5 * std::log(10))};
    people[0].archived = true;
    CHECK(typical_gap(people).days == doctest::Approx(30));  // sqrt(10 x 90)
}

TEST_CASE("a rhythm is the cadence, else the circle's, else from history") {
    auto cadence_over_circle = pinned(Circle::inner);
    cadence_over_circle.cadence = Days{2};
    struct Row {
        const char* what;
        Standing standing;
        double days;
        RhythmFrom from;
    };
    const Row rows[] = {
        {"a cadence wins over the circle, however short", cadence_over_circle, 2, RhythmFrom::cadence},
        {"inner", pinned(Circle::inner), 7, RhythmFrom::circle},
        {"close", pinned(Circle::close), 30, RhythmFrom::circle},
        {"friends", pinned(Circle::friends), 90, RhythmFrom::circle},
        {"active", pinned(Circle::active), 180, RhythmFrom::circle},
        {"wider asks for nothing", pinned(Circle::wider), 30, RhythmFrom::typical},
        {"no exchange: the typical gap", newcomer(9), 30, RhythmFrom::typical},
        {"one exchange: the typical gap", somebody_met(1, 0), 30, RhythmFrom::typical},
        {"five own gaps weigh as much as the five shared", somebody_met(6, 5 * std::log(120)), 60, RhythmFrom::history},
        {"never under a week", somebody_met(100, 0), 7, RhythmFrom::history},
        {"never over a year", somebody_met(100, 99 * std::log(900)), 365, RhythmFrom::history},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        const auto rhythm = rhythm_of(row.standing, monthly);
        CHECK(rhythm.days == doctest::Approx(row.days));
        CHECK(rhythm.from == row.from);
    }
    CHECK(rhythm_of(somebody_met(6, 0), monthly, Clamp::none).days == doctest::Approx(std::sqrt(30)));
}

TEST_CASE("timing rises to three times the rhythm and fades slowly") {
    const std::pair<int, double> rows[] = {{10, 0.60}, {30, 1.00}, {80, 0.66}, {300, 0.20}};
    for (const auto& [gap, timing] : rows)
        CHECK(scored(read_person_argument("", gap, 10)).timing == doctest::Approx(timing).epsilon(0.01));
}

TEST_CASE("pace raises weekly rhythms and lowers yearly ones") {
    const std::pair<int, double> rows[] = {{7, 1.44}, {30, 1.00}, {365, 0.54}};
    for (const auto& [cadence, pace] : rows)
        CHECK(scored(read_person_argument("", 10, cadence)).pace == doctest::Approx(pace).epsilon(0.01));
}

TEST_CASE("a gap is at least a day") {
    CHECK(scored(read_person_argument("", 0, 7)).gap == Days{1});
}

TEST_CASE("someone only met counts as one exchange, someone only added as half of one") {
    auto person = newcomer(45);
    CHECK(scored(person).v == 0.5);
    CHECK(scored(person).tie == doctest::Approx(0.585).epsilon(0.001));
    CHECK(scored(person).lateness == doctest::Approx(1.5));
    person.started_by_meeting = true;
    CHECK(scored(person).v == 1);
    CHECK(scored(person).tie == 1);
}

TEST_CASE("days with only asks do not count for the tie") {
    CHECK(scored(read_person_argument("", 60, 30, 0)).total == 0);
}

TEST_CASE("a goal raises the score by half") {
    const auto person = read_person_argument("", 90, 30);
    CHECK(score(person, monthly, true, today).goal == 1.5);
    CHECK(score(person, monthly, true, today).total == doctest::Approx(1.5 * scored(person).total));
}

TEST_CASE("someone is due on the first day their gap reaches the rhythm") {
    CHECK(why_not(read_person_argument("", 29, 30)) == KeptOff::not_due);
    CHECK(why_not(read_person_argument("", 30, 30)) == KeptOff::nothing);
    const auto person = read_person_argument("", 29, 30);
    CHECK(due_on(person, rhythm_of(person, monthly), today) == today + Days{1});
    CHECK(due_on(newcomer(0), {22.4, RhythmFrom::history}, today) == today + Days{23});
}

TEST_CASE("a late person is kept off only for a reason") {
    struct Row {
        const char* what;
        void (*change)(Standing&);
        KeptOff why;
    };
    const Row rows[] = {
        {"nothing", [](Standing&) {}, KeptOff::nothing},
        {"snoozed", [](Standing& s) { s.snoozed_until = today + Days{1}; }, KeptOff::snoozed},
        {"back on the day the snooze ends", [](Standing& s) { s.snoozed_until = today; }, KeptOff::nothing},
        {"archived", [](Standing& s) { s.archived = true; }, KeptOff::archived},
        {"in triage", [](Standing& s) { s.waiting = true; }, KeptOff::waiting},
        {"met after all", [](Standing& s) { s.unmet = true; }, KeptOff::nothing},
        {"unmet",
         [](Standing& s) {
             s = newcomer(99);
             s.unmet = true;
         },
         KeptOff::unmet},
        {"added, not unmet", [](Standing& s) { s = newcomer(99); }, KeptOff::nothing},
        {"wider",
         [](Standing& s) {
             s.cadence.reset();
             s.circle = Circle::wider;
         },
         KeptOff::wider},
        {"wider with a cadence", [](Standing& s) { s.circle = Circle::wider; }, KeptOff::nothing},
        {"snoozed and archived",
         [](Standing& s) {
             s.archived = true;
             s.snoozed_until = today + Days{1};
         },
         KeptOff::archived},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        auto person = read_person_argument("", 99, 30);
        row.change(person);
        CHECK(why_not(person) == row.why);
    }
}

TEST_CASE("a reach-out keeps someone off for half their rhythm, two weeks at most") {
    struct Row {
        int cadence;
        int sent;
        int last;
        KeptOff why;
    };
    const Row rows[] = {
        {10, 4, 99, KeptOff::reached_out}, {10, 5, 99, KeptOff::nothing},      {7, 3, 99, KeptOff::reached_out},
        {7, 4, 99, KeptOff::nothing},      {90, 13, 99, KeptOff::reached_out}, {90, 14, 99, KeptOff::nothing},
        {90, 5, 5, KeptOff::reached_out},  {90, 5, 4, KeptOff::not_due},
    };
    for (const auto& row : rows) {
        CAPTURE(row.cadence);
        CAPTURE(row.sent);
        CAPTURE(row.last);
        auto person = read_person_argument("", row.last, row.cadence);
        person.reached_out = days_ago(row.sent);
        CHECK(why_not(person) == row.why);
    }
}

TEST_CASE("a reach-out counts even before any exchange") {
    auto person = newcomer(60);
    person.reached_out = days_ago(3);
    CHECK(why_not(person) == KeptOff::reached_out);
}
