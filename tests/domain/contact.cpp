#include "nj/domain/contact.hpp"

#include <doctest/doctest.h>

#include <set>

using namespace nj;

TEST_CASE("a short name is the given name, or the first word of the name") {
    CHECK(given_name("Ruth Ellery") == "Ruth");
    CHECK(given_name("Ruth") == "Ruth");
    CHECK(given_name("Ellery, Ruth", "Ruth") == "Ruth");
    CHECK(given_name("").empty());
}

TEST_CASE("each circle has a name") {
    for (const Circle circle : {Circle::inner, Circle::close, Circle::friends, Circle::active, Circle::wider}) {
        CHECK(circle_named(circle_name(circle)) == circle);
    }
    CHECK(circle_named("Close") == Circle::close);
    CHECK_FALSE(circle_named("clos"));
    CHECK_FALSE(circle_named(""));
}

TEST_CASE("the first word of a name is the given name and the last one the family name") {
    struct Row {
        const char* name;
        const char* given;
        const char* family;
    };
    for (const Row& row : {Row{"Stephanie Marlow", "Stephanie", "Marlow"}, Row{"Anna Maria de la Cruz", "Anna", "Cruz"},
                           Row{"Cher", "Cher", ""}, Row{"  Wei   Zhang ", "Wei", "Zhang"}, Row{"", "", ""},
                           Row{"王伟", "王伟", ""}, Row{"Jean-Luc Picard", "Jean-Luc", "Picard"}}) {
        CAPTURE(row.name);
        const NameParts parts = split_name(row.name);
        CHECK(parts.given == row.given);
        CHECK(parts.family == row.family);
    }
}

TEST_CASE("a handle is the shortest free one") {
    struct Row {
        const char* name;
        std::set<std::string> held;
        const char* handle;
    };
    const std::vector<Row> table{
        {"Stephanie Marlow", {}, "stephanie"},
        {"Stephanie Marlow", {"stephanie"}, "stephanie-marlow"},
        {"Stephanie Marlow", {"stephanie", "stephanie-marlow"}, "stephanie-marlow-2"},
        {"Stephanie Marlow", {"stephanie", "stephanie-marlow", "stephanie-marlow-2"}, "stephanie-marlow-3"},
        {"Cher", {"cher"}, "cher-2"},
        {"Tomás Rey", {}, "tomas"},
        {"Þóra D'Angelo", {"thora"}, "thora-dangelo"},
        {"Anne-Marie Groß", {"anne-marie"}, "anne-marie-gross"},
        {"王伟", {}, "王伟"},
        {"🙂", {}, "contact"},
        {"🙂 🙂", {"contact"}, "contact-2"},
        {"🙂 Marlow", {}, "marlow"},
        {"", {}, "contact"},
    };
    for (const Row& row : table) {
        CAPTURE(row.name);
        const auto taken = [&](const std::string& handle) { return row.held.contains(handle); };
        CHECK(free_handle(split_name(row.name), "", taken) == row.handle);
    }
}

TEST_CASE("a requested handle is used if it is free") {
    const NameParts name{"Stephanie", "Marlow"};
    const auto taken = [](const std::string& handle) { return handle == "steph"; };
    CHECK(free_handle(name, "Stéphie", taken) == "stephie");
    CHECK(free_handle(name, "steph", taken) == "stephanie");
    CHECK(free_handle(name, "!!", taken) == "stephanie");
}
