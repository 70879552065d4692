#include <doctest/doctest.h>

#include <array>
#include <vector>

#include "nj/base/birthday.hpp"
#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/date_text.hpp"

using namespace nj;

TEST_CASE("a birthday is read in the forms that address books write") {
    const std::vector<std::pair<const char*, const char*>> table{
        {"1980-03-22", "1980-03-22"},
        {"19800322", "1980-03-22"},
        {"--03-22", "--03-22"},
        {"--0322", "--03-22"},
        {"1980-03-22T00:00:00Z", "1980-03-22"},
        {"19800322T000000", "1980-03-22"},
        {"--02-29", "--02-29"},
        {"1980-02-29", "1980-02-29"},
        {"1981-02-29", "-"},
        {"--02-30", "-"},
        {"1980-13-01", "-"},
        {"1980", "-"},
        {"1980-03", "-"},
        {"--", "-"},
        {"", "-"},
        {"---22", "-"},
        {"22 March", "-"},
        {"1980-3-22", "-"},
        {"0000-03-22", "-"},
    };
    for (const auto& [text, normal] : table) {
        CAPTURE(text);
        CHECK(normal_birthday(text).value_or("-") == normal);
    }
}

TEST_CASE("the next birthday is today or later") {
    const std::vector<std::array<const char*, 3>> table{
        {"1980-11-23", "2026-11-23", "2026-11-23"}, {"--11-22", "2026-11-23", "2027-11-22"},
        {"--01-12", "2026-11-23", "2027-01-12"},    {"--02-29", "2026-11-23", "2027-03-01"},
        {"--02-29", "2028-01-01", "2028-02-29"},    {"2000-02-29", "2028-03-01", "2029-03-01"},
        {"--12-31", "2026-12-31", "2026-12-31"},
    };
    for (const auto& [birthday, on, next] : table) {
        CAPTURE(birthday);
        CHECK(to_iso(next_birthday(birthday, from_iso(on).value())) == next);
    }
}
