#include "nj/domain/ledger.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

LedgerEntry entry(const char* handle, int gave, int got) {
    PassedTotal total;
    total.add(gave, got, today);
    LedgerEntry made;
    made.person.handle = handle;
    made.passed = passed_on(total, today);
    return made;
}

}  // namespace

TEST_CASE("a weight counts half as much a year later") {
    struct Row {
        double weight;
        int days;
        double counts;
    };
    for (const auto& row : {Row{4, 0, 4}, Row{4, 365, 2}, Row{4, 730, 1}, Row{3, 100, 2.4811}, Row{5, 3650, 0.00488}}) {
        CAPTURE(row.days);
        CHECK(aged(row.weight, Days{row.days}) == doctest::Approx(row.counts).epsilon(0.001));
    }
}

TEST_CASE("both sides age separately, and the balance is their difference") {
    PassedTotal total;
    total.add(1, 8, today - Days{730});
    total.add(4, 0, today - Days{365});
    const Passed ruth = passed_on(total, today);
    CHECK(ruth.gave == 5);
    CHECK(ruth.got == 8);
    CHECK(ruth.gave_aged == doctest::Approx(2.25));
    CHECK(ruth.got_aged == doctest::Approx(2));
    CHECK(ruth.balance == 0.25);
}

TEST_CASE("the person you owe most is first, and equal balances are sorted by handle") {
    std::vector<LedgerEntry> list{entry("zoe", 0, 3), entry("bo", 3, 0), entry("ada", 0, 3), entry("kim", 0, 5)};
    sort_by_balance(list);
    std::string order;
    for (const auto& each : list) order += each.person.handle + " ";
    CHECK(order == "kim ada zoe bo ");
}

TEST_CASE("a balance within one and a half is about even") {
    CHECK(is_even(1.5));
    CHECK(is_even(-1.5));
    CHECK_FALSE(is_even(1.51));
    CHECK_FALSE(is_even(-1.51));
}
