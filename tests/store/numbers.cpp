#include "nj/store/numbers.hpp"

#include <doctest/doctest.h>

#include "engine/schema.hpp"
#include "nj/store/exchanges.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("every numbered thing is found by its number, with or without #, and by its full id") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    constexpr std::int64_t id = std::int64_t{1} << 40;
    for (const auto& table : store::logged_tables()) {
        if (!table.numbered) continue;
        CAPTURE(table.name);
        long long number = 0;
        journal->write("number", [&](Writer& writer) {
            add_fact(writer, anna, "", "without a change nothing is written", Day{});
            number = writer.give_number(table.code, id + table.code);
        });
        const std::string digits = std::to_string(number);
        for (const auto& typed : {digits, "#" + digits, std::to_string(id + table.code)}) {
            const auto found = find_number(*journal, typed);
            REQUIRE(found);
            CHECK(word_of(found->kind) == table.name);
            CHECK(found->id == id + table.code);
            CHECK(found->number == number);
        }
    }
}

TEST_CASE("operations have numbers, too, and text that is not a number finds nothing") {
    TempJournal journal;
    journal.add("Anna Reed");
    CHECK(find_number(*journal, "1")->kind == NumberedKind::operation);
    for (const auto* typed : {"", "#", "##1", "1x", "-1", "anna", "999", "99999999999999999999"})
        CHECK_FALSE(find_number(*journal, typed));
}
