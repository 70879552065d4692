#include "nj/domain/review.hpp"

#include <doctest/doctest.h>

#include "nj/base/date_text.hpp"
#include "standings.hpp"

using namespace nj;
using namespace nj::test;

namespace {

constexpr Typical monthly{30};

std::string told(Period period, const char* day) {
    const auto span = review_span(period, *from_iso(day));
    return to_iso(span.days.first) + " " + to_iso(span.days.last) + " ends " + to_iso(span.period_ends) + ", then " +
           to_iso(span.next.first) + " " + to_iso(span.next.last);
}

BeforeAndNow unchanged(const Standing& standing) {
    return {standing, std::nullopt, standing};
}

}  // namespace

TEST_CASE("a review covers the period so far, or the previous one if the period begins today") {
    using enum Period;
    CHECK(told(week, "2026-11-25") == "2026-11-23 2026-11-25 ends 2026-11-29, then 2026-11-30 2026-12-06");
    CHECK(told(week, "2026-11-29") == "2026-11-23 2026-11-29 ends 2026-11-29, then 2026-11-30 2026-12-06");
    CHECK(told(week, "2026-11-23") == "2026-11-16 2026-11-22 ends 2026-11-22, then 2026-11-23 2026-11-29");
    CHECK(told(month, "2026-11-23") == "2026-11-01 2026-11-23 ends 2026-11-30, then 2026-12-01 2026-12-31");
    CHECK(told(month, "2026-12-01") == "2026-11-01 2026-11-30 ends 2026-11-30, then 2026-12-01 2026-12-31");
    CHECK(told(month, "2027-01-31") == "2027-01-01 2027-01-31 ends 2027-01-31, then 2027-02-01 2027-02-28");
    CHECK(told(quarter, "2026-11-23") == "2026-10-01 2026-11-23 ends 2026-12-31, then 2027-01-01 2027-03-31");
    CHECK(told(quarter, "2027-01-01") == "2026-10-01 2026-12-31 ends 2026-12-31, then 2027-01-01 2027-03-31");
}

TEST_CASE("people slipped if they were within one or three rhythms when the period began") {
    struct Row {
        int gap;
        bool has_slipped;
    };
    // a rhythm of 10 days, a period of 7
    for (const auto& [gap, has_slipped] : {Row{9, false}, Row{10, true}, Row{16, true}, Row{17, false}, Row{29, false},
                                           Row{30, true}, Row{36, true}, Row{37, false}}) {
        CAPTURE(gap);
        const std::vector people{unchanged(read_person_argument("ruth", gap, 10))};
        CHECK(slipped(people, monthly, days_ago(7), today).size() == (has_slipped ? 1U : 0U));
    }
}

TEST_CASE("people kept off due do not slip, and the latest are first") {
    auto snoozed = read_person_argument("anna", 12, 10);
    snoozed.snoozed_until = today + Days{3};
    const std::vector people{unchanged(read_person_argument("ruth", 11, 10)), unchanged(snoozed),
                             unchanged(read_person_argument("wei", 13, 10))};
    CHECK(slipped(people, monthly, days_ago(7), today) == std::vector<std::size_t>{2, 0});
}

TEST_CASE("someone met in the period and late again has slipped") {
    BeforeAndNow person{read_person_argument("ruth", 28, 3), days_ago(20), read_person_argument("ruth", 20, 3)};
    CHECK(slipped(std::vector{person}, monthly, days_ago(27), today).size() == 1);
}

TEST_CASE("someone added in the period can slip but not come back") {
    Standing added;
    added.started = days_ago(5);
    added.cadence = Days{3};
    const std::vector people{unchanged(added)};
    CHECK(slipped(people, monthly, days_ago(7), today).size() == 1);
    Standing met = read_person_argument("ruth", 1, 10);
    CHECK(came_back(std::vector{BeforeAndNow{added, days_ago(1), met}}, monthly).empty());
}

TEST_CASE("people came back after a silence of three rhythms") {
    for (const int silence : {29, 30}) {
        const std::vector people{BeforeAndNow{read_person_argument("ruth", silence + 2, 10), days_ago(2),
                                              read_person_argument("ruth", 2, 10)}};
        CHECK(came_back(people, monthly).size() == (silence == 30 ? 1U : 0U));
    }
    CHECK(came_back(std::vector{unchanged(read_person_argument("ruth", 100, 10))}, monthly).empty());
}
