#include <doctest/doctest.h>

#include <array>

#include "nj/base/date_parse.hpp"
#include "nj/base/date_text.hpp"
#include "nj/domain/said.hpp"
#include "nj/domain/sentence.hpp"

using namespace nj;

namespace {

// A Monday.
constexpr Day today{date::year{2026} / 11 / 23};

}  // namespace

TEST_CASE("the value of --gave, --got, --asked, or --promise has a person and an ending") {
    struct Row {
        const char* text;
        Ending ending;
        const char* understood;
    };
    const std::vector<Row> table{
        {"the report", Ending::weight, "the report"},
        {"the report =3", Ending::weight, "the report =3"},
        {"@anna the book =5", Ending::weight, "@anna the book =5"},
        {" @anna  the book ", Ending::weight, "@anna the book"},
        {"E =mc2", Ending::weight, "E =mc2"},
        {"a=b", Ending::weight, "a=b"},
        {"@ noon", Ending::weight, "@ noon"},
        {"the report =3", Ending::none, "the report =3"},
        {"send it by friday", Ending::due, "send it by 2026-11-27"},
        {"send it by mail by 20 nov", Ending::due, "send it by mail by 2027-11-20"},
        {"send it by mail", Ending::due, "send it by mail"},
        {"@anna send it by in 3 weeks", Ending::due, "@anna send it by 2026-12-14"},
        {"send it by friday", Ending::none, "send it by friday"},
        {"the book =3", Ending::due, "the book =3"},
    };
    for (const Row& row : table) {
        CAPTURE(row.text);
        const auto said = read_said(row.text, row.ending, today);
        REQUIRE(said);
        std::string told = said->person.empty() ? "" : "@" + said->person + " ";
        told += said->text;
        if (said->weight) told += " =" + std::to_string(*said->weight);
        if (said->by) told += " by " + to_iso(*said->by);
        CHECK(told == row.understood);
    }
    CHECK(read_said("the report =3", Ending::weight, today)->weight == 3);
    CHECK_FALSE(read_said("the report =3", Ending::none, today)->weight);
    CHECK_FALSE(read_said("send it by mail", Ending::due, today)->by);
}

TEST_CASE("a promise of a week ago that was due yesterday is late, not for next year") {
    const Day yesterday = today - Days{1};
    const auto text = "the draft by " + short_date(yesterday, today);
    CHECK(read_said(text, Ending::due, today, today - Days{7})->by == yesterday);
    CHECK(read_said(text, Ending::due, today)->by > today);
    CHECK(read_said("the draft by friday", Ending::due, today, today - Days{7})->by > today);
    CHECK(read_said("call by 31 feb", Ending::due, today).error().expected == not_in_calendar);
}

TEST_CASE("a value needs words and a weight from 1 to 5") {
    for (const char* text : {"", "  ", "@anna", "=3", "@anna =3", "the book =0", "the book =6", "the book =12"}) {
        CAPTURE(text);
        CHECK_FALSE(read_said(text, Ending::weight, today));
    }
    CHECK_FALSE(read_said("by friday", Ending::due, today));
    const auto heavy = read_said("the book =6", Ending::weight, today);
    CHECK(heavy.error().found == "=6");
    CHECK(heavy.error().column == 9);
}

TEST_CASE("the first word of a note is its topic if it is known or ends in a colon") {
    const std::vector<std::array<const char*, 3>> table{
        {"likes rock climbing", "likes", "rock climbing"},
        {"Needs a reviewer", "needs", "a reviewer"},
        {"why: taught me zoning", "why", "taught me zoning"},
        {"hobby: chess", "hobby", "chess"},
        {"  Hobby:   chess ", "hobby", "chess"},
        {"moved to Boston", "", "moved to Boston"},
        {"likes", "", "likes"},
        {"hobby:", "", "hobby:"},
        {"hobby:chess", "", "hobby:chess"},
        {": chess", "", ": chess"},
        {"likeable fellow", "", "likeable fellow"},
        {"", "", ""},
    };
    for (const auto& [text, topic, rest] : table) {
        CAPTURE(text);
        const NoteText note = read_note(text);
        CHECK(note.topic == topic);
        CHECK(note.text == rest);
    }
}
