#include "nj/view/manual.hpp"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

using nj::manual_text;

TEST_CASE("a line of mdoc becomes the text that mandoc sets") {
    struct Row {
        std::string_view mdoc;
        std::string_view text;
    };
    constexpr Row rows[] = {
        {"plain words", "plain words"},
        {".Fl -on Ar DATE", "--on DATE"},
        {".Fl m , -note", "-m, --note"},
        {".Op Fl n Ar N", "[-n N]"},
        {".Oo Fl -gave Ar WHAT Oc Ns ...", "[--gave WHAT]..."},
        {".Ql nj done 12 .", "‘nj done 12’."},
        {".Pq Xr nj-filter 7 ,", "(nj-filter(7)),"},
        {"see\n.Xr nj-due 1 ,\n.Xr nj-log 1\nand more", "see nj-due(1), nj-log(1) and more"},
        {".Po past the day; JSON\n.Ql broken\n.Pc ,", "(past the day; JSON ‘broken’),"},
        {".Ql \\(dqa\\et\\(dq", "‘\"a\\t\"’"},
        {".Ql \\&.", "‘.’"},
        {".Em good , Ic bad", "good, bad"},
        {".Ar \"two words\"", "two words"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.mdoc);
        CHECK(manual_text(std::string(row.mdoc) + "\n", 80) == "     " + std::string(row.text) + "\n");
    }
}

TEST_CASE("the name of a page is said once and meant from then on") {
    CHECK(manual_text(".Sh NAME\n.Nm nj-due\n.Nd who to reach out to\n.Sh DESCRIPTION\n.Nm\nlists.\n", 80) ==
          "NAME\n"
          "     nj-due – who to reach out to\n"
          "\n"
          "DESCRIPTION\n"
          "     nj-due lists.\n");
}

TEST_CASE("a synopsis keeps an option with its value and hangs below the first argument") {
    CHECK(manual_text(".Sh SYNOPSIS\n.Nm nj ask\n.Bk -words\n.Op Ar PERSON\n.Op Fl -for-them Ar TEXT\n.Ek\n", 36) ==
          "SYNOPSIS\n"
          "     nj ask [PERSON]\n"
          "            [--for-them TEXT]\n");
}

TEST_CASE("lines are filled up to two columns before the edge") {
    CHECK(manual_text("one two three four\n", 20) ==
          "     one two three\n"
          "     four\n");
}

TEST_CASE("a tag is next to its text if it fits, else above") {
    CHECK(manual_text(".Bl -tag -width Ds\n.It tie\nthe dots\n.It birthday\nthe words\n.El\nafter\n", 80) ==
          "\n"
          "     tie     the dots\n"
          "\n"
          "     birthday\n"
          "             the words\n"
          "     after\n");
}

TEST_CASE("a compact list has no empty lines, and a bullet is a dot") {
    CHECK(manual_text(".Sh A\n.Bl -bullet -compact\n.It\none\n.It\ntwo\n.El\n", 80) ==
          "A\n"
          "     •   one\n"
          "     •   two\n");
}

TEST_CASE("a literal display is left as it is, beyond the edge too") {
    CHECK(manual_text("so:\n.Bd -literal -offset indent\nnj   list   '{a}\\et{b}'\n.Ed\nand on\n", 20) ==
          "     so:\n"
          "\n"
          "           nj   list   '{a}\\t{b}'\n"
          "     and on\n");
}
