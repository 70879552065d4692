#include "nj/domain/room.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

InRoom person(int id, std::vector<std::pair<std::string, std::string>> notes) {
    InRoom made{{ContactId{id}, "p" + std::to_string(id), "Person " + std::to_string(id)}, {}};
    for (auto& [topic, text] : notes) {
        Fact fact;
        fact.topic = topic;
        fact.text = text;
        made.facts.push_back(std::move(fact));
    }
    return made;
}

}  // namespace

TEST_CASE("a need matches everyone in the room whose offer shares a word with it") {
    const std::vector<InRoom> room{
        person(1, {{"needs", "a reviewer for the zoning paper"}, {"likes", "old maps"}}),
        person(2, {{"offers", "reviews of planning papers"}, {"offers", "a room by the sea"}}),
        person(3, {{"offers", "rides to the airport"}, {"work", "reviews papers"}}),
    };
    const auto meetings = who_could_meet(room);
    REQUIRE(meetings.size() == 3);
    REQUIRE(meetings[0].size() == 1);
    CHECK(meetings[0][0].person.id == ContactId{2});
    CHECK(meetings[0][0].need == "a reviewer for the zoning paper");
    CHECK(meetings[0][0].offer == "reviews of planning papers");
    CHECK(meetings[1].empty());
    CHECK(meetings[2].empty());
}

TEST_CASE("each person has one line, for the closest offer") {
    const auto meetings = who_could_meet(std::vector<InRoom>{
        person(1, {{"needs", "housing near a good school"}}),
        person(2, {{"offers", "school books"}, {"offers", "houses near the school"}}),
        person(3, {{"offers", "school visits"}}),
    });
    REQUIRE(meetings[0].size() == 2);
    CHECK(meetings[0][0].offer == "houses near the school");
    CHECK(meetings[0][1].offer == "school visits");
}

TEST_CASE("people do not meet their own needs, and an empty room has no matches") {
    CHECK(who_could_meet(std::vector<InRoom>{person(1, {{"needs", "a garden"}, {"offers", "a garden"}})})[0].empty());
    CHECK(who_could_meet({}).empty());
}
