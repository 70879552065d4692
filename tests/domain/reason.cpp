#include "nj/domain/reason.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

Fact fact(const char* topic, const char* text) {
    Fact made;
    made.topic = topic;
    made.text = text;
    return made;
}

/// Someone with a lateness of 2 and all kinds of reasons.
struct Case {
    Occasion occasion;
    Standing standing;
    Ranked ranked{};

    Case() {
        Promise promise;
        promise.text = "the zoning map";
        Ask ask;
        ask.text = "the introduction to Ivo";
        occasion.promises = {promise};
        occasion.thanks_owed = {ask};
        occasion.facts = {fact("why", "knows the archives"), fact("needs", "a reviewer for the zoning paper, by May")};
        occasion.offers = {{Named{ContactId{1}, "kim", "Kim Doyle"}, "a van"},
                           {Named{ContactId{2}, "wei", "Wei Zhang"}, "reviews of planning papers"}};
        occasion.birthday = "--12-01";
        occasion.goal = "three people in climate policy";
        occasion.last_words = "roses";
        standing.n = 4;
        ranked.score.lateness = 2;
    }
    [[nodiscard]] std::string reason() const { return reason_for(occasion, ranked, standing, today); }
};

}  // namespace

TEST_CASE("a reason is something owed, else a need, a date, a goal, the last topic, or the rhythm") {
    Case one;
    CHECK(one.reason() == "you promised the zoning map");
    one.occasion.promises.clear();
    CHECK(one.reason() == "thanks for the introduction to Ivo");
    one.occasion.thanks_owed.clear();
    CHECK(one.reason() == "needs a reviewer: Wei could");
    one.occasion.offers.pop_back();
    CHECK(one.reason() == "needs a reviewer for the zoning paper, by May");
    one.occasion.facts.pop_back();
    CHECK(one.reason() == "birthday on 1 Dec");
    one.occasion.birthday = "--12-08";
    CHECK(one.reason() == "goal: three people in climate policy");
    one.occasion.goal.clear();
    CHECK(one.reason() == "last: roses");
    one.occasion.last_words.clear();
    CHECK(one.reason() == "knows the archives");
    one.occasion.facts.clear();
    one.ranked.score.lateness = 2.9;
    CHECK(one.reason() == "longer than usual");
    one.ranked.score.lateness = 3;
    CHECK(one.reason() == "overdue");
    one.ranked.score.lateness = 8;
    CHECK(one.reason() == "overdue");
    one.ranked.score.lateness = 8.1;
    CHECK(one.reason() == "dormant");
}

TEST_CASE("a rotation line has a reason like any other line") {
    Case one;
    one.ranked.rotation = true;
    CHECK(one.reason() == "you promised the zoning map");
}
