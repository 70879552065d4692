#include "nj/domain/standing.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <vector>

#include "standings.hpp"

using namespace nj;
using nj::test::days_ago;

namespace {

Standing counted(const std::vector<ExchangeDay>& days) {
    Standing standing;
    recount(standing, days);
    return standing;
}

void check_same_bits(const Standing& a, const Standing& b) {
    CHECK(a.n == b.n);
    CHECK(a.first == b.first);
    CHECK(a.last == b.last);
    CHECK(a.l == b.l);  // the same bits, not nearly
    CHECK(a.v == b.v);
}

/// A fixed history: gaps of 1 to 60 days, weights 0 to 5, and sometimes several exchanges on a day.
std::vector<ExchangeDay> some_history(std::mt19937& random) {
    std::vector<ExchangeDay> days;
    Day on = days_ago(4000);
    for (auto left = random() % 60; left > 0; --left) {
        if (random() % 4 != 0) on += Days{1 + static_cast<int>(random() % 60)};
        days.push_back({on, static_cast<int>(random() % 6)});
    }
    return days;
}

}  // namespace

TEST_CASE("a history is counted by days") {
    struct Row {
        const char* what;
        std::vector<ExchangeDay> days;
        int n;
        double l;
        int v;
    };
    const Row rows[] = {
        {"nothing", {}, 0, 0, 0},
        {"one day has no gap", {{days_ago(30), 3}}, 1, 0, 3},
        {"gaps of 10 and 20 days", {{days_ago(30), 3}, {days_ago(20), 1}, {days_ago(0), 2}}, 3, std::log(200), 6},
        {"next day is a gap of one, whose logarithm is nothing", {{days_ago(8), 1}, {days_ago(7), 1}}, 2, 0, 2},
        {"a day counts once, with its largest weight", {{days_ago(8), 1}, {days_ago(8), 3}, {days_ago(8), 2}}, 1, 0, 3},
        {"an ask alone makes a day without value", {{days_ago(17), 3}, {days_ago(8), 0}}, 2, std::log(9), 3},
    };
    for (const auto& row : rows) {
        CAPTURE(row.what);
        const auto standing = counted(row.days);
        CHECK(standing.n == row.n);
        CHECK(standing.l == doctest::Approx(row.l).epsilon(1e-12));
        CHECK(standing.v == row.v);
        if (!row.days.empty()) {
            CHECK(standing.first == row.days.front().on);
            CHECK(standing.last == row.days.back().on);
        }
    }
}

TEST_CASE("a recount replaces the counts and nothing else") {
    auto standing = counted({{days_ago(30), 3}, {days_ago(20), 1}});
    standing.handle = "ruth";
    standing.cadence = Days{30};
    recount(standing, {});
    check_same_bits(standing, Standing{});
    CHECK(standing.handle == "ruth");
    CHECK(standing.cadence == Days{30});
}

TEST_CASE("appending a later exchange gives the bits of a recount") {
    std::mt19937 random{20261123};
    for (int round = 0; round < 200; ++round) {
        const auto days = some_history(random);
        auto longer = days;
        longer.push_back({days_ago(100), 2});
        auto standing = counted(days);
        append(standing, longer.back());
        check_same_bits(standing, counted(longer));
    }
}
