#include "nj/domain/quota.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Day monday{date::year{2026} / 11 / 23};

}  // namespace

TEST_CASE("days of the week are read in their usual forms") {
    CHECK(read_week_days("mon-sun") == whole_week);
    CHECK(read_week_days("Mon-Fri") == WeekDays{true, true, true, true, true, false, false});
    CHECK(read_week_days("monday, wed,fri") == WeekDays{true, false, true, false, true, false, false});
    CHECK(read_week_days("sat-mon") == WeekDays{true, false, false, false, false, true, true});
    for (const char* wrong : {"", "someday", "mon-", "mon-x", "-fri"}) CHECK(!read_week_days(wrong));
}

TEST_CASE("weeks begin on Monday") {
    for (int i = 0; i < 7; ++i) CHECK(monday_of(monday + Days{i}) == monday);
    CHECK(monday_of(monday - Days{1}) == monday - Days{7});
}

TEST_CASE("today's share is the rest of the week divided by its remaining days, rounded up") {
    const WeekDays work{true, true, true, true, true, false, false};
    struct Row {
        std::size_t per_week;
        std::size_t met;
        WeekDays days;
        int day;  // 0 is Monday
        std::size_t share;
    };
    const std::array rows{
        Row{7, 0, whole_week, 0, 1}, Row{7, 0, whole_week, 6, 7}, Row{7, 3, whole_week, 3, 1},
        Row{7, 7, whole_week, 2, 0}, Row{7, 9, whole_week, 2, 0}, Row{10, 0, whole_week, 0, 2},
        Row{5, 0, work, 4, 5},       Row{5, 0, work, 5, 0},       Row{5, 1, work, 1, 1},
        Row{0, 0, whole_week, 0, 0},
    };
    for (const auto& row : rows) {
        CAPTURE(row.day);
        CAPTURE(row.met);
        CHECK(todays_quota(row.per_week, row.met, row.days, monday + Days{row.day}) == row.share);
    }
}

TEST_CASE("keeping each day's share completes the week, whatever its days are") {
    for (const char* days : {"mon-sun", "mon-fri", "tue,thu", "sun"}) {
        std::size_t met = 0;
        for (int i = 0; i < 7; ++i) met += todays_quota(9, met, *read_week_days(days), monday + Days{i});
        CHECK(met == 9);
    }
}

TEST_CASE("the list requires the sum of all rhythms") {
    std::vector<Standing> people(4);
    for (auto& person : people) {
        person.n = 3;
        person.last = monday - Days{10};
        person.cadence = Days{10};
    }
    people[1].cadence = Days{20};
    people[2].archived = true;
    people[3].cadence.reset();
    people[3].circle = Circle::wider;
    CHECK(asked_per_day(people, Typical{30}, monday) == doctest::Approx(0.15));
}
