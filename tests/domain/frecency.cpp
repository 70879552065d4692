#include "nj/domain/frecency.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

double of(const std::vector<int>& days_ago) {
    std::vector<Day> latest;
    for (const int ago : days_ago) latest.push_back(today - Days{ago});
    return frecency(latest, today);
}

}  // namespace

TEST_CASE("an exchange counts half as much a month later") {
    CHECK(of({}) == 0);
    CHECK(of({0}) == doctest::Approx(1));
    CHECK(of({30}) == doctest::Approx(0.5));
    CHECK(of({0, 60}) == doctest::Approx(1.25));
    CHECK(of({-3}) == doctest::Approx(1));
}

TEST_CASE("frequent and recent exchanges count more") {
    CHECK(of({14, 14, 15, 16}) > of({0}));
    CHECK(of({0}) > of({400, 401, 402, 403, 404, 405, 406, 407, 408, 409}));
    CHECK(of({3000}) > of({3001}));
}
