#include "nj/domain/stats.hpp"

#include <doctest/doctest.h>

#include <numeric>

#include "standings.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Day on(int year, unsigned month, unsigned day) {
    return Day{date::year{year} / date::month{month} / date::day{day}};
}

}  // namespace

TEST_CASE("exchanges are counted by kind, year, and month, in any order") {
    ExchangeCounter counter;
    for (const auto& [day, kind] : {std::pair(on(2026, 11, 2), "coffee"),
                                    {on(2024, 3, 1), "call"},
                                    {on(2026, 11, 30), "coffee"},
                                    {on(2025, 12, 31), "visit"},
                                    {on(2026, 1, 1), "call"},
                                    {on(2025, 11, 30), "coffee"}})
        counter.exchange(day, kind);
    counter.help(on(2026, 11, 2), Way::gave);
    counter.help(on(2026, 11, 2), Way::gave);
    counter.help(on(2025, 12, 31), Way::got);
    const auto stats = counter.stats(today);
    CHECK(stats.exchanges == 6);
    CHECK(stats.first == on(2024, 3, 1));
    CHECK(stats.kinds == std::vector<NameCount>{{"coffee", 3}, {"call", 2}, {"visit", 1}});
    REQUIRE(stats.years.size() == 3);
    CHECK(stats.years[0].year == 2026);
    CHECK(stats.years[0].exchanges == 3);
    CHECK(stats.years[0].gave == 2);
    CHECK(stats.years[1].got == 1);
    CHECK(stats.years[2].year == 2024);
    CHECK(stats.months.front().month == date::year{2025} / 12);
    CHECK(stats.months.front().exchanges == 1);
    CHECK(stats.months.back().exchanges == 2);
    CHECK(std::accumulate(stats.months.begin(), stats.months.end(), std::size_t{0},
                          [](std::size_t sum, const MonthCount& month) { return sum + month.exchanges; }) == 4);
    CHECK(stats.busiest->month == date::year{2026} / 11);
}

TEST_CASE("the busiest month is the latest of equal ones, and absent without exchanges") {
    ExchangeCounter counter;
    CHECK_FALSE(counter.stats(today).busiest);
    CHECK_FALSE(counter.stats(today).first);
    counter.exchange(on(2026, 5, 1), "coffee");
    counter.exchange(on(2026, 2, 1), "coffee");
    CHECK(counter.stats(today).busiest->month == date::year{2026} / 5);
}
