#include "nj/domain/ask_plan.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

constexpr Day today{date::local_days{date::year{2026} / 11 / 23}};
constexpr AskDraft overt{.type = AskType::overt, .something_in_it = false};

Idea thanks() {
    return {IdeaKind::thanks, "the introduction", "", {}, 12, {}};
}

/// The history after all steps of a plan.
TrackRecord after(TrackRecord history, const AskPlan& plan) {
    history.unthanked.clear();
    for (const auto& step : plan.steps) {
        ++history.days;
        history.last = step.on;
        history.value_added.push_back(step.on);
        history.gifts.push_back(step.on);
    }
    return history;
}

TrackRecord known_well() {
    TrackRecord history;
    history.days = 5;
    history.first = today - Days{300};
    history.last = today - Days{20};
    history.value_added = {today - Days{100}, today - Days{60}, today - Days{20}};
    history.gifts = {today - Days{60}};
    return history;
}

}  // namespace

TEST_CASE("someone you can ask now needs no steps") {
    const auto plan = plan_for(known_well(), today);
    CHECK(plan.steps.empty());
    CHECK(plan.good_from == today);
}

TEST_CASE("someone not met yet gets three gifts, two weeks apart, before the ask") {
    const auto plan = plan_for({}, today);
    REQUIRE(plan.steps.size() == 3);
    CHECK(plan.steps[0].on == today);
    CHECK(plan.steps[2].on == today + Days{28});
    CHECK_FALSE(plan.steps[0].idea);
    CHECK(plan.good_from == today + Days{42});
}

TEST_CASE("thanks owed are the first step") {
    TrackRecord history = known_well();
    Ask granted;
    granted.state = AskState::granted;
    history.unthanked = {granted};
    history.ideas = {thanks()};
    const auto plan = plan_for(history, today);
    REQUIRE(plan.steps.size() == 1);
    CHECK(plan.steps[0].idea->kind == IdeaKind::thanks);
    CHECK(plan.good_from == today + Days{14});
}

TEST_CASE("after the steps, the verdict is good on the named day and not before the last step") {
    std::vector<TrackRecord> histories(4);
    histories[1].days = 1;
    histories[1].last = today - Days{30};
    histories[2] = known_well();
    histories[2].gifts.clear();
    histories[3] = known_well();
    histories[3].last = today - Days{500};
    histories[3].value_added.clear();
    for (const auto& history : histories) {
        AskPlan plan = plan_for(history, today);
        REQUIRE(plan.good_from);
        REQUIRE_FALSE(plan.steps.empty());
        CHECK(advise(overt, after(history, plan), *plan.good_from).verdict == Verdict::good);
        plan.steps.pop_back();
        CHECK(advise(overt, after(history, plan), *plan.good_from).verdict != Verdict::good);
    }
}

TEST_CASE("gifts do not help while asks have no answer") {
    TrackRecord history = known_well();
    history.open.resize(2);
    history.ideas = {thanks(), thanks()};
    const auto plan = plan_for(history, today);
    CHECK_FALSE(plan.good_from);
    CHECK(plan.steps.size() == 2);
}
