#include "nj/domain/kind.hpp"

#include <doctest/doctest.h>

using namespace nj;

TEST_CASE("the built-in kinds have the weights in the manual") {
    const Kinds kinds;
    struct Row {
        std::vector<const char*> names;
        int weight;
        bool live;
    };
    const std::vector<Row> table{
        {{"coffee", "lunch", "dinner", "drinks", "visit", "meeting"}, 3, true},
        {{"call", "video", "event"}, 2, true},
        {{"intro", "favour", "gift"}, 3, false},
        {{"letter", "email", "message", "comment", "share"}, 1, false},
        {{"ask"}, 0, false},
    };
    std::size_t count = 0;
    for (const Row& row : table) {
        for (const char* name : row.names) {
            CAPTURE(name);
            REQUIRE(kinds.find(name));
            CHECK(*kinds.find(name) == Kind{name, row.weight, row.live});
            ++count;
        }
    }
    CHECK(kinds.all().size() == count);
    CHECK(kinds.names().front() == "coffee");
}

TEST_CASE("kinds are found in any case, and only by the whole name") {
    const Kinds kinds;
    CHECK(kinds.find("Coffee"));
    CHECK_FALSE(kinds.find("coff"));
    CHECK_FALSE(kinds.find(""));
}

TEST_CASE("a custom kind replaces a built-in one of the same name") {
    Kinds kinds;
    kinds.set({"hike", 3, true});
    kinds.set({"email", 2, false});
    CHECK(*kinds.find("HIKE") == Kind{"hike", 3, true});
    CHECK(kinds.find("email")->weight == 2);
    CHECK(kinds.all().size() == Kinds().all().size() + 1);
}

TEST_CASE("the setting of a kind is a weight, optionally followed by live") {
    CHECK(kind_from_setting("hike", "3 live") == Kind{"hike", 3, true});
    CHECK(kind_from_setting("Board Game", " 0 ") == Kind{"board-game", 0, false});
    CHECK(kind_from_setting("hike", "5 LIVE") == Kind{"hike", 5, true});
    for (const char* value : {"", "6", "-1", "10", "live", "3 dead", "3 live now", "3live", "2.5"}) {
        CAPTURE(value);
        CHECK_FALSE(kind_from_setting("hike", value));
    }
    CHECK_FALSE(kind_from_setting("!", "3"));
}

TEST_CASE("an exchange adds value if it is live, has a gift, or is an intro, favour, or gift") {
    const Kinds kinds;
    for (const char* name : {"coffee", "call", "intro", "favour", "gift"})
        CHECK(is_value_added(*kinds.find(name), false));
    for (const char* name : {"email", "share", "ask"}) {
        CHECK_FALSE(is_value_added(*kinds.find(name), false));
        CHECK(is_value_added(*kinds.find(name), true));
    }
}
