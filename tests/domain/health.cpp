#include "nj/domain/health.hpp"

#include <doctest/doctest.h>

#include <iterator>
#include <random>

#include "standings.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Day on(int year, unsigned month, unsigned day) {
    return Day{date::year{year} / date::month{month} / date::day{day}};
}

/// People with ids from 1 who were met that many days ago, with a cadence of 90 days.
std::vector<Standing> people_met(std::size_t count, int gap = 10) {
    std::vector<Standing> people;
    for (std::size_t i = 0; i < count; ++i) {
        people.push_back(read_person_argument("p" + std::to_string(i), gap, 90, 3));
        people.back().contact = ContactId{static_cast<std::int64_t>(i) + 1};
    }
    return people;
}

Health health_from(const std::vector<Standing>& people, const PassageDays& days) {
    return health_of({.people = people, .days = days}, today);
}

/// A network without problems. The test of each rule changes one thing.
Health well() {
    Health health;
    health.met = 40;
    health.circles = {5, 10, 25, 0, 0};
    health.value_added_twice = 20;
    health.gave = 10;
    health.asked = 2;
    health.top5_share = 0.3;
    health.barely_known = 4;
    for (auto& quarter : health.quarters) quarter.people = 20;
    return health;
}

void slip(Health& health, Circle circle, int count) {
    for (int i = 0; i < count; ++i) health.slipping.push_back({ContactId{i + 1}, circle, 1.5});
}

}  // namespace

TEST_CASE("value twice a year counts different days of the last 365, and only value-added ones") {
    const PassageDays days{
        {ContactId{1}, {{days_ago(300), 3, true}, {days_ago(3), 3, true}}},
        {ContactId{2}, {{days_ago(365), 3, true}, {days_ago(3), 3, true}}},   // one day too long ago
        {ContactId{3}, {{days_ago(300), 1, false}, {days_ago(3), 3, true}}},  // one of the two is only an email
        {ContactId{4}, {{days_ago(364), 3, true}, {days_ago(0), 3, true}}},
    };
    CHECK(health_from(people_met(4), days).value_added_twice == 2);
}

TEST_CASE("the last of the eight quarters is the current one up to today") {
    const PassageDays days{{ContactId{1}, {{on(2025, 2, 1), 3, true}, {on(2025, 3, 31), 3, true}}},
                           {ContactId{2}, {{on(2026, 9, 30), 3, true}, {on(2026, 11, 23), 3, true}}}};
    const auto health = health_from(people_met(2), days);
    struct Row {
        int year;
        unsigned quarter;
        std::size_t people;
    };
    const Row rows[] = {{2025, 1, 1}, {2025, 2, 1}, {2025, 3, 1}, {2025, 4, 1},
                        {2026, 1, 0}, {2026, 2, 0}, {2026, 3, 0}, {2026, 4, 1}};
    for (std::size_t i = 0; i < health_quarters; ++i) {
        CAPTURE(i);
        CHECK(health.quarters.at(i).year == rows[i].year);
        CHECK(health.quarters.at(i).quarter == rows[i].quarter);
        CHECK(health.quarters.at(i).people == rows[i].people);
    }
    CHECK(health.quarters.back().people == health.value_added_twice);
    CHECK(health_since(today) == on(2024, 4, 1));
    CHECK(health_since(on(2026, 1, 1)) == on(2023, 7, 2));  // 2024 had a 29 February
}

TEST_CASE("the share of the top five is computed for this year and the year before") {
    PassageDays days;
    for (int person = 1; person <= 10; ++person)
        for (int i = 0; i < (person <= 5 ? 3 : 1); ++i) days[ContactId{person}].push_back({days_ago(10 - i), 3, true});
    CHECK(*health_from(people_met(10), days).top5_share == doctest::Approx(15.0 / 20));
    CHECK_FALSE(health_from(people_met(10), days).top5_share_year_ago);
    days[ContactId{1}].insert(days[ContactId{1}].begin(), {days_ago(400), 3, true});
    CHECK(*health_from(people_met(10), days).top5_share_year_ago == doctest::Approx(1));
    CHECK_FALSE(health_from({}, {}).top5_share);
}

TEST_CASE("people who are due in one of the four inner circles are slipping") {
    auto people = people_met(160, 100);
    people[0].snoozed_until = today + Days{1};
    people[1].archived = true;
    people[2].circle = Circle::wider;
    people[3].last = days_ago(20);
    people[4].snoozed_until = today;  // snoozed until today, so it is over
    const auto health = health_from(people, {});
    CHECK(health.circles == std::array<std::size_t, 5>{5, 10, 35, 100, 9});
    CHECK(health.slipping.size() == 148);  // all but the snoozed person and the one met recently
    CHECK(health.slipping_in(Circle::wider) == 0);
    for (const auto& each : health.slipping) {
        CHECK(each.contact != ContactId{1});
        CHECK(each.contact != ContactId{4});
        CHECK(each.lateness >= 1);
    }
    CHECK(health.slipping.front().circle == Circle::inner);
    CHECK(health.slipping.back().circle == Circle::active);
}

TEST_CASE("people not met yet are in no circle and not slipping, unless pinned") {
    std::vector<Standing> people(2);
    people[0].contact = ContactId{1};
    people[0].started = days_ago(400);
    people[1] = people[0];
    people[1].contact = ContactId{2};
    people[1].circle = Circle::close;
    const auto health = health_from(people, {});
    CHECK(health.circles == std::array<std::size_t, 5>{0, 1, 0, 0, 0});
    CHECK(health.slipping.empty());
    CHECK(health.met == 0);
}

TEST_CASE("the advice is the first rule that holds, worst first") {
    struct Row {
        HealthAdvice advice;
        void (*spoil)(Health&);
    };
    const Row rows[] = {
        {HealthAdvice::begin, [](Health& h) { h.met = 0; }},
        {HealthAdvice::inner_slips, [](Health& h) { slip(h, Circle::inner, 1); }},
        {HealthAdvice::close_slips, [](Health& h) { slip(h, Circle::close, 1); }},
        {HealthAdvice::asked_more, [](Health& h) { h.asked = 11; }},
        {HealthAdvice::shrinking, [](Health& h) { h.quarters.back().people = 14; }},
        {HealthAdvice::top_heavy, [](Health& h) { h.top5_share = 0.61; }},
        {HealthAdvice::barely_known, [](Health& h) { h.barely_known = 21; }},
        {HealthAdvice::friends_slip, [](Health& h) { slip(h, Circle::friends, 9); }},
        {HealthAdvice::more_than_fit, [](Health& h) { h.value_added_twice = 151; }},
    };
    CHECK(advice_on(well()) == HealthAdvice::steady);
    Health all = well();
    for (auto row = std::rbegin(rows); row != std::rend(rows); ++row) {
        CAPTURE(static_cast<int>(row->advice));
        Health health = well();
        row->spoil(health);
        CHECK(advice_on(health) == row->advice);
        row->spoil(all);
        CHECK(advice_on(all) == row->advice);  // before all less serious advice
    }
}

TEST_CASE("a rule does not hold at its limit") {
    Health health = well();
    health.asked = 10;
    health.quarters.back().people = 15;
    health.top5_share = 0.6;
    health.barely_known = 20;
    slip(health, Circle::friends, 8);
    health.value_added_twice = 150;
    CHECK(advice_on(health) == HealthAdvice::steady);
    health.met = 14;  // with few people, five have most exchanges, and most people are new
    health.top5_share = 0.9;
    CHECK(advice_on(health) == HealthAdvice::steady);
}

TEST_CASE("more exchanges never lower the number of people with value twice a year") {
    std::mt19937 random(3);
    for (int round = 0; round < 50; ++round) {
        PassageDays days;
        std::size_t before = 0;
        for (int step = 0; step < 40; ++step) {
            auto& list = days[ContactId{static_cast<std::int64_t>(random() % 8) + 1}];
            const Day day = list.empty() ? days_ago(500) : list.back().on + Days{static_cast<int>(random() % 60) + 1};
            if (day > today) continue;
            list.push_back({day, 3, random() % 2 == 0});
            const auto health = health_from(people_met(8), days);
            CHECK(health.value_added_twice >= before);
            CHECK(health.value_added_twice <= days.size());
            CHECK(health.top5_share.value_or(1) <= 1);
            before = health.value_added_twice;
        }
    }
}
