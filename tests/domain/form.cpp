#include "nj/domain/form.hpp"

#include <doctest/doctest.h>

#include <array>

using namespace nj;

TEST_CASE("a form's lines are read with any spaces and case") {
    const auto lines =
        read_form("# a note\n\n  City :  São Paulo \nemail:a@b.example\nurl: https://x.example/a:b\nno colon");
    REQUIRE(lines.size() == 4);
    CHECK(lines[0].line == 2);
    CHECK(lines[0].name == "city");
    CHECK(lines[0].value == "São Paulo");
    CHECK(lines[1].value == "a@b.example");
    CHECK(lines[2].value == "https://x.example/a:b");
    CHECK(lines[3].name.empty());
    CHECK(lines[3].value == "no colon");
    CHECK(read_form("").empty());
    CHECK(read_form("# notes alone\n\n").empty());
}

TEST_CASE("read_form reads the lines that form_line writes") {
    const std::string text = form_line("city", "Boston") + form_line("a-very-long-name", "x") + form_line("org", "");
    CHECK(text == "city:      Boston\na-very-long-name: x\norg:\n");
    const auto lines = read_form(text);
    REQUIRE(lines.size() == 3);
    CHECK(lines[1].value == "x");
    CHECK(lines[2].value.empty());
}

TEST_CASE("messages are below their lines, and only the latest are kept") {
    const std::string once = marked_form("# note\nbirthday: soon\ncity: Bonn", std::array{FormMark{1, "no birthday"}});
    CHECK(once == "# note\nbirthday: soon\n#! no birthday\ncity: Bonn\n");
    CHECK(marked_form(once, std::array{FormMark{3, "no city"}}) == "# note\nbirthday: soon\ncity: Bonn\n#! no city\n");
    CHECK(marked_form(once, {}) == "# note\nbirthday: soon\ncity: Bonn\n");
}
