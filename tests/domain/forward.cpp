#include "nj/domain/forward.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Day start{date::year{2026} / 5 / 1};

struct Given {
    std::int64_t id;
    Way way;
    const char* who;
    int day;
    std::int64_t passes = 0;
    bool pass_on = false;
};

std::vector<Link> links_of(std::initializer_list<Given> all) {
    std::vector<Link> links;
    for (const auto& given : all) {
        Link link;
        link.id = HelpId{given.id};
        link.number = given.id;
        link.way = given.way;
        link.what = "lunch";
        link.on = start + Days{given.day};
        if (*given.who != '\0') link.people = {{ContactId{given.id}, given.who, given.who}};
        if (given.passes != 0) link.passes = HelpId{given.passes};
        link.pass_on = given.pass_on;
        links.push_back(std::move(link));
    }
    return links;
}

std::string side(const Side& side) {
    if (side.you) return "you";
    return side.people.empty() ? "?" : side.people.front().name;
}

std::string told(const std::vector<ChainStep>& steps) {
    std::string text;
    for (const auto& step : steps) {
        text += (text.empty() ? "" : ", ") + side(step.from) + ">" + side(step.to);
        if (step.after) text += "@" + std::to_string(*step.after);
    }
    return text;
}

}  // namespace

TEST_CASE("a chain goes from the first thing to the last, whichever thing is requested") {
    const auto links = links_of({{1, Way::got, "deb", 0, 0, true},
                                 {2, Way::gave, "kim", 10, 1, true},
                                 {3, Way::passed, "lee", 20, 2},
                                 {4, Way::passed, "mo", 30, 3},
                                 {9, Way::gave, "anna", 5, 0, true}});
    for (const std::int64_t any : {1, 2, 3, 4})
        CHECK(told(chain_of(links, HelpId{any})) == "deb>you, you>kim, kim>lee, lee>mo");
    CHECK(told(chain_of(links, HelpId{9})) == "you>anna");
}

TEST_CASE("the earlier of two branches is first and complete") {
    const auto links = links_of({{1, Way::got, "deb", 0, 0, true},
                                 {2, Way::gave, "kim", 20, 1},
                                 {3, Way::gave, "anna", 10, 1},
                                 {4, Way::passed, "lee", 30, 3}});
    CHECK(told(chain_of(links, HelpId{2})) == "deb>you, you>anna, anna>lee, you>kim@1");
}

TEST_CASE("a missing link ends the chain") {
    const auto links = links_of({{3, Way::passed, "lee", 20, 2}, {4, Way::passed, "", 30, 3}});
    CHECK(told(chain_of(links, HelpId{4})) == "?>lee, lee>?");
}

TEST_CASE("each link of a circle appears once") {
    const auto links = links_of({{1, Way::gave, "kim", 0, 2}, {2, Way::gave, "anna", 1, 1}});
    CHECK(chain_of(links, HelpId{1}).size() == 2);
}

TEST_CASE("a thing to pass on is open until it is passed on, and may be passed on twice") {
    const auto links = links_of({{1, Way::got, "deb", 0, 0, true},
                                 {2, Way::gave, "kim", 20, 1},
                                 {3, Way::gave, "anna", 10, 1},
                                 {5, Way::gave, "bo", 11, 0, true}});
    const auto forwards = forwards_of(links);
    REQUIRE(forwards.size() == 2);
    CHECK(told(forwards[0].passed) == "you>anna, you>kim");
    CHECK(forwards[1].passed.empty());
}
