#include "nj/domain/reason.hpp"

#include <doctest/doctest.h>

#include "standings.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("what for: a promise, thanks, a need, a date near, a goal, last words, and only then the rhythm") {
    const Standing standing = somebody("ruth", 40, 30);
    const Ranked ranked{0, 1, false, score(standing, Typical{30}, false, today)};
    const auto told = [&](const Occasion& occasion) { return reason_for(occasion, ranked, standing, today); };
    Occasion occasion;
    CHECK(told(occasion) == "met once");
    occasion.last_words = "roses";
    CHECK(told(occasion) == "last: roses");
    occasion.goal = "three people";
    CHECK(told(occasion) == "goal: three people");
    occasion.birthday = "--11-30";
    CHECK(told(occasion) == "birthday on 30 Nov");
    occasion.facts = {{FactId{1}, 1, "needs", "a reviewer", today}};
    CHECK(told(occasion) == "needs a reviewer");
    Ask ask;
    ask.text = "the talk";
    occasion.thanks_owed = {ask};
    CHECK(told(occasion) == "thanks for the talk");
    Promise promise;
    promise.text = "the map";
    occasion.promises = {promise};
    CHECK(told(occasion) == "you promised the map");
}
