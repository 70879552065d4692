#include "nj/view/health.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

HealthReport network() {
    HealthReport report;
    report.today = today;
    Health& health = report.health;
    health.value_added_twice = 64;
    health.circles = {4, 13, 31, 58, 294};
    for (const auto& person : people) {
        health.slipping.push_back({person.id, Circle::close, 2.5});
        report.slipping.push_back(person);
    }
    health.barely_known = 41;
    health.gave = 71;
    health.got = 52;
    health.asked = 9;
    health.top5_share = 0.38;
    health.top5_share_year_ago = 0.51;
    std::size_t count = 30;
    for (auto& quarter : health.quarters) quarter = {2026, 1, count += 4};
    health.met = 400;
    health.advice = HealthAdvice::close_slips;
    return report;
}

}  // namespace

TEST_CASE("the health of a network fits every width") {
    check_fits(network());
}

TEST_CASE("each piece of advice is one or two sentences without a score") {
    for (int i = 0; i <= static_cast<int>(HealthAdvice::steady); ++i) {
        HealthReport report = network();
        report.health.advice = static_cast<HealthAdvice>(i);
        const std::string words = advice_words(report.health);
        CAPTURE(words);
        CHECK(words.size() > 20);
        CHECK(words.back() == '.');
        CHECK_FALSE(holds(words, "!"));
        check_fits(report);
    }
}

TEST_CASE("the health of a network as JSON has the numbers that can be recounted") {
    const auto json = json_of(network());
    CHECK(json["value_added_twice"] == 64);
    CHECK(json["circles"]["wider"] == 294);
    CHECK(json["quarters"].size() == 8);
    CHECK(json["slipping"].size() == people.size());
}
