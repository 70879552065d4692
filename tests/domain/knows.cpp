#include "nj/domain/knows.hpp"

#include <doctest/doctest.h>

#include <functional>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

Acquaintance with(const std::function<void(Acquaintance&)>& say) {
    Acquaintance acquaintance;
    say(acquaintance);
    return acquaintance;
}

Standing met_often(int v, Days ago) {
    Standing standing;
    standing.n = 1;
    standing.v = v;
    standing.first = standing.last = today - ago;
    standing.cadence = Days{30};
    return standing;
}

}  // namespace

TEST_CASE("the strength of an edge is the recorded one, or else a guess from the journal") {
    struct Row {
        const char* what;
        std::function<void(Acquaintance&)> say;
        double strength;
    };
    const auto together = [](std::vector<Day> days) { return [days](Acquaintance& a) { a.together = days; }; };
    const std::vector<Row> rows{
        {"said", [](Acquaintance& a) { a.said = true; }, 0.6},
        {"said with a strength", [](Acquaintance& a) { a.said = true, a.strength = 1; }, 0.2},
        {"said, whatever else there is", [](Acquaintance& a) { a.said = true, a.strength = 4, a.brought_them = true; },
         0.8},
        {"one brought the other", [](Acquaintance& a) { a.brought_by_them = true; }, 0.4},
        {"brought together", [](Acquaintance& a) { a.brought_together = true; }, 0.4},
        {"one exchange today", together({today}), 0.25},
        {"two exchanges today", together({today, today}), 1.0 / 3},
        {"one exchange two years ago", together({today - Days{730}}), 0.5 * 0.5 / 1.5},
        {"a community of six",
         [](Acquaintance& a) {
             a.communities = {{"choir", 6}};
         },
         0.3},
        {"a community of sixty",
         [](Acquaintance& a) {
             a.communities = {{"choir", 60}};
         },
         0.05},
        {"brought, and in one community",
         [&](Acquaintance& a) {
             a.brought_them = true, a.communities = {{"choir", 60}};
         },
         1 - 0.6 * 0.95},
        {"a guess has its limit",
         [](Acquaintance& a) {
             a.brought_them = true, a.together = {today, today, today, today};
         },
         0.5},
    };
    for (const Row& row : rows) {
        CAPTURE(row.what);
        CHECK(strength_of(with(row.say), today) == doctest::Approx(row.strength));
    }
}

TEST_CASE("a neglected tie is a weaker start than one within the usual gap") {
    const Typical typical{90};
    CHECK(start_strength(met_often(15, Days{30}), typical, today) == doctest::Approx(4.0 / 6));
    CHECK(start_strength(met_often(15, Days{5}), typical, today) == doctest::Approx(4.0 / 6));
    CHECK(start_strength(met_often(15, Days{120}), typical, today) == doctest::Approx(2.0 / 6));
    CHECK(start_strength(met_often(1, Days{30}), typical, today) == doctest::Approx(1.0 / 3));
}

TEST_CASE("archived and unmet people do not begin a path") {
    Standing unmet;
    unmet.unmet = true;
    unmet.started = today;
    CHECK(start_strength(unmet, Typical{90}, today) == 0);
    Standing archived = met_often(15, Days{5});
    archived.archived = true;
    CHECK(start_strength(archived, Typical{90}, today) == 0);
}
