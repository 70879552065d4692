#include "nj/domain/idea.hpp"

#include <doctest/doctest.h>

#include "nj/domain/likeness.hpp"

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};
const Named wei{ContactId{1}, "wei", "Wei Zhang"};
const Named marcus{ContactId{2}, "marcus", "Marcus Bell"};

Fact fact(const char* topic, const char* text) {
    Fact made;
    made.topic = topic;
    made.text = text;
    return made;
}

}  // namespace

TEST_CASE("forms of a word are equal, and common words do not count") {
    CHECK(significant_words("the reviewer") == significant_words("Reviews"));
    CHECK(significant_words("a city") == significant_words("cities"));
    CHECK(significant_words("planning") == significant_words("plans"));
    CHECK(significant_words("housing") == significant_words("house"));
    CHECK(significant_words("a survey") == significant_words("surveys"));
    CHECK(significant_words("letter") == significant_words("letters"));
    CHECK(significant_words("with the, and about") == std::vector<std::string>{});
    CHECK(shared_words(significant_words("a reviewer for the zoning paper"),
                       significant_words("reviews of planning papers")) == 2);
    CHECK(shared_words(significant_words("rock climbing"), significant_words("old maps")) == 0);
}

TEST_CASE("ideas are in order: thanks, promises, introductions, things shared, a birthday") {
    AtHand at_hand;
    Ask ask;
    ask.text = "the introduction to Ivo";
    ask.number = 3;
    at_hand.unthanked = {ask};
    Promise promise;
    promise.text = "the zoning map";
    at_hand.promises = {promise};
    at_hand.facts = {fact("needs", "a reviewer for the zoning paper"), fact("likes", "old maps")};
    at_hand.offers = {{marcus, "surveys of land"}, {wei, "reviews of planning papers"}};
    at_hand.shared = {{ShareId{9}, 12, "Boston parcel maps", "zoning", marcus}};
    at_hand.birthday = "--12-01";
    const auto ideas = ideas_for(at_hand, today, 9);
    REQUIRE(ideas.size() == 5);
    CHECK(ideas[0].kind == IdeaKind::thanks);
    CHECK(ideas[1].kind == IdeaKind::promise);
    CHECK(ideas[2].kind == IdeaKind::introduce);
    CHECK(ideas[2].with == wei);
    CHECK(ideas[2].why == "a reviewer for the zoning paper");
    CHECK(ideas[3].kind == IdeaKind::pass_along);
    CHECK(ideas[3].number == 12);
    CHECK(ideas[4].on == Day{date::year{2026} / 12 / 1});
    CHECK(ideas_for(at_hand, today).size() == 3);
}

TEST_CASE("a need without an offer, a thing no one likes, and a distant birthday are not ideas") {
    AtHand at_hand;
    at_hand.facts = {fact("needs", "a new job"), fact("avoid", "maps by mail")};
    at_hand.offers = {{wei, "reviews of papers"}};
    at_hand.shared = {{ShareId{9}, 12, "Boston parcel maps", "", {}}};
    at_hand.birthday = "--12-08";
    CHECK(ideas_for(at_hand, today).empty());
    at_hand.facts.push_back(fact("likes", "old maps"));
    REQUIRE(ideas_for(at_hand, today).size() == 1);
    CHECK(ideas_for(at_hand, today)[0].why == "likes old maps");
}
