#include "nj/domain/filter.hpp"

#include <doctest/doctest.h>

#include <set>

#include "filter_meaning.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/listing.hpp"
#include "plain_journal.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

const std::vector<std::string> terms{
    "tag:climate",
    "tag:Chess",
    "city:bos",
    "city:CAFÉ",
    "kind:coffee",
    "kind:message",
    "name:reed",
    "name:zoe",
    "name:ru",
    "email:anna@",
    "email:example",
    "note:owls",
    "note:Flat",
    "community:choir",
    "circle:inner",
    "circle:close",
    "circle:friends",
    "quiet:10d",
    "quiet:20d-",
    "quiet:5d..15d",
    "quiet>3d",
    "since:2026-11-01",
    "met:2026-11",
    "met>=2026-11-10",
    "before:2026-11-10",
    "exchanges:2+",
    "exchanges:0",
    "exchanges:1..3",
    "exchanges:2+@2w",
    "value:5+",
    "value:3-",
    "balance:1+",
    "balance:-1-",
    "balance>0.5",
    "cadence:30d-",
    "birthday:60d",
    "is:due",
    "is:overdue",
    "is:dormant",
    "is:unmet",
    "is:archived",
    "is:waiting",
    "is:new",
    "has:email",
    "has:phone",
    "has:promise",
    "has:ask",
    "owls",
    "cli",
    "\"likes owls\"",
    "zoe",
    "Tomás",
    "\"Anna Reed\"",
    "title:director",
    "via:x",
    "knows:x",
    "goal:2",
};

std::string random_filter(RandomLife& life, int depth) {
    switch (depth > 0 ? life.below(5) : 4) {
        case 0:
            return "(" + random_filter(life, depth - 1) + " " + random_filter(life, depth - 1) + ")";
        case 1:
            return "(" + random_filter(life, depth - 1) + " or " + random_filter(life, depth - 1) + ")";
        case 2:
            return "-(" + random_filter(life, depth - 1) + ")";
        case 3:
            return "not " + random_filter(life, depth - 1);
        default:
            return "(" + terms[life.below(terms.size())] + ")";  // the tests of the parser cover where a value ends
    }
}

/// The filter of a random goal.
Filter some_goals_filter(Journal& journal, RandomLife& life) {
    const std::vector<std::string> filters{"tag:climate", "circle:close or is:due", "-has:email quiet:10d",
                                           "balance:1+"};
    Goal goal;
    goal.filter = filters[life.below(filters.size())];
    return *filter_of(journal, goal, today);
}

}  // namespace

TEST_CASE("a filter finds the same people in SQL as a reader of the export does") {
    std::size_t found = 0;
    std::size_t asked = 0;
    for (const unsigned seed : {1U, 2U, 3U}) {
        TempJournal journal;
        RandomLife life(*journal, seed);
        for (int i = 0; i < 250; ++i) life.step();
        const PlainJournal plain(*journal);
        const Meaning meaning(plain);
        const auto everybody = listing(*journal, Filter{All{}}, {}, today);
        REQUIRE(!everybody.empty());
        for (std::size_t i = 0; i < terms.size() + 300; ++i) {
            const std::string text = i < terms.size() ? terms[i] : random_filter(life, 3);
            CAPTURE(seed);
            CAPTURE(text);
            auto filter = parse_filter(std::vector{text}, today);
            REQUIRE_MESSAGE(filter.has_value(), filter.error().expected);
            for_each_term(*filter, [&](Filter& term) {
                if (auto* related = std::get_if<Related>(&term.node))
                    related->id = everybody[life.below(everybody.size())].person.id;
                if (auto* named = std::get_if<NamedByGoal>(&term.node))
                    named->names = {some_goals_filter(*journal, life)};
            });
            std::set<std::int64_t> in_sql;
            for (const auto id : matching(*journal, *filter, today)) in_sql.insert(id.value);
            CHECK(in_sql == meaning.matching(*filter));
            found += in_sql.size();
            asked += everybody.size();
        }
    }
    MESSAGE("people asked about: " << asked << ", found: " << found);
    CHECK(found > asked / 10);
    CHECK(found < asked * 9 / 10);
}
