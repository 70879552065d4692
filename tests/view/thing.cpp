#include "nj/view/thing.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("a numbered thing has a line with its state and a name for when it is removed") {
    CHECK(thing_line(ask_of(ruth), today) == "asked Ruth Ellery for an introduction to Dana, 24 Oct: open");
    CHECK(thing_name(ask_of(ruth)) == "the ask for an introduction to Dana");
    CHECK(thing_line(promise_to(ruth), today) == "promised Ruth Ellery the zoning map, by 20 Nov: open");
    CHECK(thing_name(promise_to(ruth)) == "the promise of the zoning map");
    Goal goal;
    goal.text = "three people in climate policy";
    CHECK(thing_name(goal) == "the goal three people in climate policy");
    Share share;
    share.title = "Boston parcel maps";
    share.to = {ruth, marked};
    CHECK(thing_name(share) == "the share of Boston parcel maps, with 2 people");
}

TEST_CASE("a line of the plan is kept by an exchange or has its own state") {
    Planned planned{PlanId{51}, 51, {ruth, "say thanks"}, today, today + Days{4}};
    CHECK(thing_line(planned, today) == "planned: Ruth Ellery, say thanks, by 27 Nov: open");
    planned.kept = true;
    CHECK(thing_line(planned, today).ends_with(": kept"));
    CHECK(thing_name(planned) == "the plan for Ruth Ellery, say thanks");
}

TEST_CASE("a thing without a person or a day leaves them out") {
    Promise promise = promise_to(ruth);
    promise.person.reset();
    promise.by.reset();
    CHECK(thing_line(promise, today) == "promised the zoning map: open");
}
