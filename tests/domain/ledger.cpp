#include "nj/domain/ledger.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

LedgerEntry entry(const char* handle, int gave, int got, Days ago) {
    LedgerEntry made;
    made.person.handle = handle;
    add_passed(made, gave, got, ago);
    return made;
}

}  // namespace

TEST_CASE("each weight counts half of what it did a year before") {
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

TEST_CASE("both sides age by themselves and the balance is their difference") {
    LedgerEntry ruth = entry("ruth", 4, 0, Days{365});
    add_passed(ruth, 1, 8, Days{730});
    CHECK(ruth.passed.gave == 5);
    CHECK(ruth.passed.got == 8);
    CHECK(ruth.gave_aged == doctest::Approx(2.25));
    CHECK(ruth.got_aged == doctest::Approx(2));
    CHECK(rounded_balance(ruth.passed) == doctest::Approx(0.25));
}

TEST_CASE("whom you owe most comes first, and equals by handle") {
    std::vector<LedgerEntry> list{entry("zoe", 0, 3, Days{0}), entry("bo", 3, 0, Days{0}), entry("ada", 0, 3, Days{0}),
                                  entry("kim", 0, 5, Days{0})};
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
