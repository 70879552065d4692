#include "nj/domain/balance.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <random>
#include <vector>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

struct Gift {
    int gave;
    int got;
    Days ago;
};

/// Ages each weight separately: it halves every 365 days.
double balance_one_by_one(const std::vector<Gift>& gifts) {
    double balance = 0;
    for (const auto& gift : gifts) balance += aged(gift.gave - gift.got, gift.ago);
    return std::round(balance * 100) / 100;
}

PassedTotal total_of(const std::vector<Gift>& gifts) {
    PassedTotal total;
    for (const auto& gift : gifts) total.add(gift.gave, gift.got, today - gift.ago);
    return total;
}

}  // namespace

TEST_CASE("the stored balance equals the sum of weights aged one by one") {
    const std::vector<std::vector<Gift>> lives{
        {},
        {{4, 0, Days{365}}},
        {{0, 5, Days{0}}},
        {{2, 1, Days{400}}, {3, 0, Days{30}}, {0, 4, Days{1}}},
        {{1, 0, Days{-20}}},
        {{5, 0, Days{20000}}, {0, 1, Days{12}}},
        {{2, 2, Days{700}}, {0, 0, Days{3}}},
    };
    for (const auto& gifts : lives) {
        CAPTURE(gifts.size());
        CHECK(passed_on(total_of(gifts), today).balance == balance_one_by_one(gifts));
    }
}

TEST_CASE("half hundredths of a sum are rounded like those of a single weight") {
    for (int years = 0; years < 8; ++years)
        for (int weight = 1; weight <= 5; ++weight) {
            CAPTURE(years);
            CAPTURE(weight);
            const std::vector<Gift> given{{weight, 0, Days{365 * years}}};
            const std::vector<Gift> got{{0, weight, Days{365 * years}}};
            CHECK(passed_on(total_of(given), today).balance == balance_one_by_one(given));
            CHECK(passed_on(total_of(got), today).balance == balance_one_by_one(got));
        }
}

TEST_CASE("an even balance is 0 without a sign") {
    const auto even = passed_on(total_of({{3, 0, Days{730}}, {0, 3, Days{730}}}), today);
    CHECK(even.gave == 3);
    CHECK(even.got == 3);
    CHECK(even.balance == 0);
    CHECK(!std::signbit(passed_on(total_of({{0, 1, Days{9000}}}), today).balance));
}

TEST_CASE("thousands of exchanges over twelve years give the same hundredths") {
    std::mt19937 dice(7);
    for (int life = 0; life < 20; ++life) {
        std::vector<Gift> gifts;
        for (int i = 0; i < 4000; ++i)
            gifts.push_back({static_cast<int>(dice() % 6), static_cast<int>(dice() % 6), Days{4380 - i}});
        CHECK(passed_on(total_of(gifts), today).balance == balance_one_by_one(gifts));
    }
}
