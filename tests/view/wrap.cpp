#include "nj/view/wrap.hpp"

#include <doctest/doctest.h>

using namespace nj;

TEST_CASE("a line that fits stays as it is, blanks included") {
    CHECK(wrapped_lines("", 10).empty());
    CHECK(wrapped_lines("a  b\n", 10) == "a  b\n");
    CHECK(wrapped_lines("  0123456\n\n  x\n", 10) == "  0123456\n\n  x\n");
    CHECK(wrapped_lines("0123456789", 10) == "0123456789");
}

TEST_CASE("a wider line is broken at blanks and continues below its own indent") {
    CHECK(wrapped_lines("one two three four\n", 10) == "one two\n  three\n  four\n");
    CHECK(wrapped_lines("  one two three\n", 10) == "  one two\n    three\n");
    CHECK(wrapped_lines("nj: one two three four\n", 12, notice_indent) == "nj: one two\n    three\n    four\n");
    CHECK(wrapped_lines("Logged coffee, today  (#3)\n", 22) == "Logged coffee, today\n  (#3)\n");
}

TEST_CASE("commands with a dot between them are kept whole where they fit") {
    CHECK(wrapped_lines("nj show ruth · nj fix · nj undo\n", 26) == "nj show ruth · nj fix ·\n  nj undo\n");
    CHECK(wrapped_lines("nj log coffee ruth · nj undo\n", 26) == "nj log coffee ruth ·\n  nj undo\n");
    CHECK(wrapped_lines("nj log coffee ruth-ellery · nj undo\n", 16) == "nj log coffee\n  ruth-ellery ·\n  nj undo\n");
}

TEST_CASE("a word wider than the line stays whole") {
    CHECK(wrapped_lines("0123456789ab\n", 10) == "0123456789ab\n");
    CHECK(wrapped_lines("a 0123456789ab c\n", 10) == "a\n  0123456789ab\n  c\n");
    CHECK(wrapped_lines("  0123456789ab\n", 10) == "  0123456789ab\n");
}

TEST_CASE("width is measured in columns, and colors have none") {
    CHECK(wrapped_lines("\x1b[1mone\x1b[0m two\n", 7) == "\x1b[1mone\x1b[0m two\n");
    CHECK(wrapped_lines("\x1b[1mone two\x1b[0m three\n", 8) == "\x1b[1mone two\x1b[0m\n  three\n");
    CHECK(wrapped_lines("日本語 日本語\n", 13) == "日本語 日本語\n");
    CHECK(wrapped_lines("日本語 日本語\n", 12) == "日本語\n  日本語\n");
    CHECK(wrapped_lines("Zoë Zoë\n", 7) == "Zoë Zoë\n");
}

TEST_CASE("blanks at the end of a line make no line of their own") {
    CHECK(wrapped_lines("0123456789   \n", 10) == "0123456789\n");
}
