#include "nj/view/table.hpp"

#include <doctest/doctest.h>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

using namespace nj;

namespace {

Style narrow(std::size_t width) {
    Style style;
    style.width = width;
    return style;
}

Table two_columns() {
    Table table({{.title = "who"}, {.title = "n", .align = Table::Align::right}, {.title = "reason"}});
    table.row({"Ruth", "2", "roses"});
    table.row({"王小明", "10", "a long story about old maps and older letters"});
    return table;
}

}  // namespace

TEST_CASE("columns stand below one another by display width, and the last is cut to the terminal") {
    CHECK(two_columns().text(narrow(40)) ==
          "  who      n  reason\n"
          "  Ruth     2  roses\n"
          "  王小明  10  a long story about old ma…\n");
    for (const std::size_t width : {30U, 50U, 80U, 120U}) {
        const std::string text = two_columns().text(narrow(width));
        for (std::size_t begin = 0; begin < text.size(); begin = text.find('\n', begin) + 1)
            CHECK(display_width(text.substr(begin, text.find('\n', begin) - begin)) <= width);
    }
}

TEST_CASE("what a terminal is too narrow for goes, and control characters never reach it") {
    Table table({{.title = "who"}, {.title = "usual", .drop_below = 60}, {.title = "reason"}});
    table.row({"Ruth\x1b[31m", "weekly", "ro\nses"});
    CHECK(table.text(narrow(59)) == "  who        reason\n  Ruth [31m  ro ses\n");
    CHECK(table.text(narrow(60)).find("weekly") != std::string::npos);
}

TEST_CASE("a rule stands where it was asked for, as wide as the table") {
    Table table({{.title = ""}, {.title = ""}});
    for (const char* name : {"Ruth", "Anna", "Kim"}) table.row({name, "x"});
    table.rule_after(2);
    CHECK(table.text(narrow(80)) == "  Ruth  x\n  Anna  x\n  ───────\n  Kim   x\n");
    Style plain = narrow(80);
    plain.utf8 = false;
    CHECK(table.text(plain).find("  -------\n") != std::string::npos);
}

TEST_CASE("color never changes what stands where") {
    Style style = narrow(40);
    style.colour = true;
    Table table({{.title = "who", .look = Table::Look::bold}, {.title = "last"}});
    table.row({"Ruth", {"3 years", true}});
    CHECK(table.text(style) ==
          "  \x1b[2mwho \x1b[0m  \x1b[2mlast\x1b[0m\n  \x1b[1mRuth\x1b[0m  \x1b[33m3 years\x1b[0m\n");
}

TEST_CASE("a heading keeps its right side at the edge of eighty columns") {
    CHECK(display_width(heading("Due, Monday", "3 due", narrow(120))) == 80);
    CHECK(display_width(heading("Due, Monday", "3 due", narrow(60))) == 60);
    CHECK(heading("Due", "", narrow(60)) == "Due\n");
}
