#include "nj/domain/trip.hpp"

#include <doctest/doctest.h>

#include "standings.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("a trip lasts from its first day through its last") {
    const Trip trip{{}, "Boston", today - Days{2}, today + Days{1}, ""};
    CHECK_FALSE(trip.lasts_on(today - Days{3}));
    CHECK(trip.lasts_on(today - Days{2}));
    CHECK(trip.lasts_on(today + Days{1}));
    CHECK_FALSE(trip.lasts_on(today + Days{2}));
}

TEST_CASE("a live exchange that is not a call happens in a place") {
    const Kinds kinds;
    for (const char* name : {"coffee", "visit", "event"}) CHECK(happens_in_place(*kinds.find(name)));
    for (const char* name : {"call", "video", "email", "gift", "intro", "share"})
        CHECK_FALSE(happens_in_place(*kinds.find(name)));
    CHECK(happens_in_place(Kind{"hike", 3, true}));
}

TEST_CASE("people who live there are ranked by score, even if snoozed, wider, or not due yet") {
    std::vector<Standing> people;
    for (int i = 0; i < 4; ++i) {
        people.push_back(somebody_met(6, 60));
        people.back().contact = ContactId{i + 1};
        people.back().handle = std::string(1, static_cast<char>('d' - i));
    }
    people[0].v = 40;
    people[1].snoozed_until = today + Days{30};
    people[2].circle = Circle::wider;
    const auto ranked = ranked_by_score(people, {ContactId{1}, ContactId{2}, ContactId{3}}, today);
    REQUIRE(ranked.size() == 3);
    CHECK(ranked[0].person == 0);  // the strongest tie
    CHECK(ranked[1].person == 2);  // equal scores are sorted by handle: b before c
    CHECK(ranked[2].person == 1);
    CHECK(ranked[0].rank == 1);
    CHECK(ranked[2].rank == 3);
    CHECK(ranked_by_score(people, {}, today).empty());
}
