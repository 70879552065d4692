#include "nj/base/date.hpp"

#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "nj/base/date_parse.hpp"
#include "nj/base/date_text.hpp"

using namespace nj;

namespace {

// A Monday.
constexpr Day today{date::year{2026} / 11 / 23};

Day iso(std::string_view text) {
    return from_iso(text).value();
}

/// The day that a text means, or `-` if it is rejected.
std::string read(std::string_view text, Tense tense, Day on = today) {
    const auto day = parse_day(text, on, tense);
    return day ? to_iso(*day) : "-";
}

std::string read_span(std::string_view text, Tense tense) {
    const auto span = parse_day_span(text, today, tense);
    return span ? to_iso(span->first) + " " + to_iso(span->last) : "-";
}

}  // namespace

TEST_CASE("a day is read as people type it") {
    struct Row {
        const char* text;
        const char* past;
        const char* coming;
    };
    const std::vector<Row> table{
        {"today", "2026-11-23", "2026-11-23"},
        {"Yesterday", "2026-11-22", "2026-11-22"},
        {" tomorrow ", "2026-11-24", "2026-11-24"},
        {"monday", "2026-11-23", "2026-11-30"},
        {"Fri", "2026-11-20", "2026-11-27"},
        {"tues", "2026-11-17", "2026-11-24"},
        {"thurs", "2026-11-19", "2026-11-26"},
        {"sunday", "2026-11-22", "2026-11-29"},
        {"last monday", "2026-11-16", "2026-11-16"},
        {"last friday", "2026-11-20", "2026-11-20"},
        {"last week", "2026-11-16", "2026-11-16"},
        {"next week", "2026-11-30", "2026-11-30"},
        {"last month", "2026-10-23", "2026-10-23"},
        {"next year", "2027-11-23", "2027-11-23"},
        {"day before yesterday", "2026-11-21", "2026-11-21"},
        {"the day after tomorrow", "2026-11-25", "2026-11-25"},
        {"next tue", "2026-12-01", "2026-12-01"},
        {"next monday", "2026-11-30", "2026-11-30"},
        {"next sunday", "2026-12-06", "2026-12-06"},
        {"3 days ago", "2026-11-20", "2026-11-20"},
        {"2w ago", "2026-11-09", "2026-11-09"},
        {"a week ago", "2026-11-16", "2026-11-16"},
        {"1 month ago", "2026-10-23", "2026-10-23"},
        {"2y ago", "2024-11-23", "2024-11-23"},
        {"in 3 weeks", "2026-12-14", "2026-12-14"},
        {"in 3w", "2026-12-14", "2026-12-14"},
        {"in a year", "2027-11-23", "2027-11-23"},
        {"+10d", "2026-12-03", "2026-12-03"},
        {"+2w", "2026-12-07", "2026-12-07"},
        {"end of month", "2026-11-30", "2026-11-30"},
        {"nov 20", "2026-11-20", "2027-11-20"},
        {"20 nov", "2026-11-20", "2027-11-20"},
        {"nov 23", "2026-11-23", "2026-11-23"},
        {"nov 24", "2025-11-24", "2026-11-24"},
        {"Sept 1st", "2026-09-01", "2027-09-01"},
        {"2nd of may", "-", "-"},
        {"20 nov 2025", "2025-11-20", "2025-11-20"},
        {"Nov. 20, 2025", "2025-11-20", "2025-11-20"},
        {"20. november 2025", "2025-11-20", "2025-11-20"},
        {"2026-11-20", "2026-11-20", "2026-11-20"},
        {"2030-01-01", "2030-01-01", "2030-01-01"},
    };
    for (const Row& row : table) {
        CAPTURE(row.text);
        CHECK(read(row.text, Tense::past) == row.past);
        CHECK(read(row.text, Tense::coming) == row.coming);
    }
}

TEST_CASE("a text that is not a single day is refused") {
    for (const char* text : {"",
                             "soon",
                             "30 feb",
                             "feb 30",
                             "31 apr 2026",
                             "2026-02-29",
                             "2026-13-01",
                             "2026-00-10",
                             "2026-11-00",
                             "2026-11",
                             "2026",
                             "november",
                             "20 nov 25",
                             "nov 20 25",
                             "20/11/2026",
                             "2026-1-5",
                             "next",
                             "last",
                             "ago",
                             "3 ago",
                             "days ago",
                             "in weeks",
                             "in 3",
                             "+10",
                             "+d",
                             "+-1d",
                             "99999 days ago",
                             "9999y ago",
                             "0 nov",
                             "nov 32",
                             "monday 3pm",
                             "end of",
                             "0000-01-01",
                             "2026-11-20x",
                             "1234567890123456789012 days ago",
                             "april",
                             "may",
                             "mark",
                             "20",
                             "-3d"}) {
        CAPTURE(text);
        CHECK(read(text, Tense::past) == "-");
        CHECK(read(text, Tense::coming) == "-");
    }
}

TEST_CASE("an error quotes the text and names what was expected") {
    const auto soon = parse_day(" soon ", today, Tense::coming);
    REQUIRE_FALSE(soon);
    CHECK(soon.error().found == "soon");
    CHECK(soon.error().expected.find("2026-11-20") != std::string::npos);
    CHECK(parse_day("30 feb", today, Tense::past).error().expected == "a day that is in the calendar");
}

TEST_CASE("a month later or earlier stays within the month's days") {
    CHECK(read("1 month ago", Tense::past, iso("2026-03-31")) == "2026-02-28");
    CHECK(read("1 month ago", Tense::past, iso("2028-03-31")) == "2028-02-29");
    CHECK(read("in 1 month", Tense::coming, iso("2026-01-31")) == "2026-02-28");
    CHECK(read("in 13 months", Tense::coming, iso("2026-12-31")) == "2028-01-31");
    CHECK(read("a year ago", Tense::past, iso("2028-02-29")) == "2027-02-28");
    CHECK(read("end of month", Tense::coming, iso("2028-02-10")) == "2028-02-29");
    CHECK(read("end of month", Tense::coming, iso("2026-12-31")) == "2026-12-31");
    CHECK(read("yesterday", Tense::past, iso("2026-01-01")) == "2025-12-31");
}

TEST_CASE("29 february without a year is the nearest one in the past or future") {
    CHECK(read("29 feb", Tense::past) == "2024-02-29");
    CHECK(read("feb 29", Tense::coming) == "2028-02-29");
    CHECK(read("29 feb", Tense::past, iso("1903-05-05")) == "1896-02-29");
    CHECK(read("29 feb 2024", Tense::past) == "2024-02-29");
    CHECK(read("29 feb 2026", Tense::past) == "-");
}

TEST_CASE("each weekday resolves correctly on every day of the week") {
    for (int away = 0; away < 7; ++away) {
        const Day day = today + Days{away};
        const std::string name = weekday_name(day);
        CAPTURE(name);
        CHECK(parse_day(name, day, Tense::past) == day);
        CHECK(parse_day(name, day, Tense::coming) == day + Days{7});
        CHECK(parse_day("last " + name, day, Tense::past) == day - Days{7});
        CHECK(parse_day("next " + name, day, Tense::coming) == day + Days{7});
        CHECK(parse_day("next monday", day, Tense::coming) == today + Days{7});
    }
}

TEST_CASE("a span is a year, a month, a day, or a range of days") {
    const std::vector<std::array<const char*, 3>> table{
        {"2026", "2026-01-01 2026-12-31", "2026-01-01 2026-12-31"},
        {"2024-02", "2024-02-01 2024-02-29", "2024-02-01 2024-02-29"},
        {"2026-11-20", "2026-11-20 2026-11-20", "2026-11-20 2026-11-20"},
        {"yesterday", "2026-11-22 2026-11-22", "2026-11-22 2026-11-22"},
        {"2026-01-05..2026-02-01", "2026-01-05 2026-02-01", "2026-01-05 2026-02-01"},
        {"20 nov..23 nov", "2026-11-20 2026-11-23", "2026-11-20 2026-11-23"},
        {"dec 20 .. jan 5", "2025-12-20 2026-01-05", "2026-12-20 2027-01-05"},
        {"today..+3d", "2026-11-23 2026-11-26", "2026-11-23 2026-11-26"},
        {"today..today", "2026-11-23 2026-11-23", "2026-11-23 2026-11-23"},
        {"2026-02-01..2026-01-05", "-", "-"},
        {"2026-13", "-", "-"},
        {"26", "-", "-"},
        {"0000", "-", "-"},
        {"2026-11-20..", "-", "-"},
        {"..", "-", "-"},
        {"soon", "-", "-"},
    };
    for (const auto& [text, past, coming] : table) {
        CAPTURE(text);
        CHECK(read_span(text, Tense::past) == past);
        CHECK(read_span(text, Tense::coming) == coming);
    }
}

TEST_CASE("durations are counted in days") {
    const std::vector<std::pair<const char*, int>> table{
        {"10d", 10},
        {"6w", 42},
        {"3m", 90},
        {"1y", 365},
        {"daily", 1},
        {"Weekly", 7},
        {"fortnightly", 14},
        {"monthly", 30},
        {"quarterly", 90},
        {"yearly", 365},
        {"3 weeks", 21},
        {"1 day", 1},
        {"a month", 30},
        {"100y", 36500},
        {"0d", 0},
        {"-3d", 0},
        {"", 0},
        {"soon", 0},
        {"3", 0},
        {"w", 0},
        {"101y", 0},
        {"3 x", 0},
        {"1.5w", 0},
        {"3 weeks ago", 0},
    };
    for (const auto& [text, days] : table) {
        CAPTURE(text);
        CHECK(parse_duration(text).value_or(Days{0}) == Days{days});
    }
}

TEST_CASE("a time is hours and minutes") {
    const std::vector<std::pair<const char*, int>> table{
        {"10:30", 630}, {"0:00", 0},    {"00:00", 0},     {"23:59", 1439}, {"9:05", 545},  {"24:00", -1},
        {"10:60", -1},  {"10:3", -1},   {":30", -1},      {"10", -1},      {"10:300", -1}, {"a:30", -1},
        {"-1:30", -1},  {"100:30", -1}, {"10:30:00", -1}, {"", -1},
    };
    for (const auto& [text, minutes] : table) {
        CAPTURE(text);
        CHECK(parse_time(text).value_or(-1) == minutes);
    }
    CHECK(time_text(545) == "09:05");
    CHECK(time_text(1439) == "23:59");
}

TEST_CASE("a date has one form for programs and others for people") {
    CHECK(to_iso(iso("2026-01-05")) == "2026-01-05");
    CHECK(to_iso(iso("0987-01-05")) == "0987-01-05");
    CHECK_FALSE(from_iso("2026-02-30"));
    CHECK_FALSE(from_iso("yesterday"));
    CHECK(short_date(iso("2026-09-05"), today) == "5 Sep");
    CHECK(short_date(iso("2025-11-20"), today) == "20 Nov 2025");
    CHECK(long_date(today) == "Monday 23 November");
    CHECK(weekday_name(iso("2026-11-26")) == "Thursday");
}

TEST_CASE("a span of time is worded in whole units, rounded down") {
    const std::vector<std::pair<int, const char*>> table{
        {0, "today"},     {1, "1 day"},      {13, "13 days"},   {14, "2 weeks"},   {20, "2 weeks"},
        {49, "7 weeks"},  {62, "8 weeks"},   {63, "2 months"},  {153, "5 months"}, {730, "23 months"},
        {731, "2 years"}, {1095, "2 years"}, {1096, "3 years"},
    };
    for (const auto& [days, words] : table) {
        CAPTURE(days);
        CHECK(span_words(Days{days}) == words);
    }
    CHECK(cadence_words(Days{7}) == "weekly");
    CHECK(cadence_words(Days{30}) == "monthly");
    CHECK(cadence_words(Days{90}) == "quarterly");
    CHECK(cadence_words(Days{365}) == "yearly");
    CHECK(cadence_words(Days{21}) == "3 weeks");
}
