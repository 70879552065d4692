#include "nj/base/join.hpp"

#include <doctest/doctest.h>

#include <array>
#include <string>
#include <utility>
#include <vector>

using namespace nj;

TEST_CASE("parts are joined with a separator between them, and empty ones are left out") {
    const std::vector<std::string> none;
    CHECK(joined(none, ", ").empty());
    CHECK(joined({"Ruth"}, ", ") == "Ruth");
    CHECK(joined({"", "Boston", "", "Compass"}, ", ") == "Boston, Compass");
    CHECK(joined(std::array<std::string_view, 2>{"on", "off"}, "|") == "on|off");

    const std::vector<std::pair<std::string, int>> people{{"Ruth", 1}, {"Wei", 2}};
    CHECK(joined(people, " or ", [](const auto& each) { return "@" + each.first; }) == "@Ruth or @Wei");
    CHECK(joined(people, ", ", &std::pair<std::string, int>::first) == "Ruth, Wei");
}

TEST_CASE("a list in words has 'and' before its last part") {
    CHECK(list_in_words({}).empty());
    CHECK(list_in_words({"Ruth"}) == "Ruth");
    CHECK(list_in_words({"Ruth", "Wei"}) == "Ruth and Wei");
    CHECK(list_in_words({"notes", "people", "gifts"}, "or") == "notes, people or gifts");
}

TEST_CASE("a long list names its first parts and counts the others") {
    const std::vector<std::string> names{"Ruth", "Wei", "Ola"};
    CHECK(first_in_words(names, 3) == "Ruth, Wei, Ola");
    CHECK(first_in_words(names, 2) == "Ruth, Wei and 1 more");
}
