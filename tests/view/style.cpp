#include "nj/view/style.hpp"

#include <doctest/doctest.h>

using namespace nj;

TEST_CASE("a line that is too wide ends in the ellipsis of the terminal's letters") {
    const Style utf8{.width = 12};
    const Style ascii{.width = 12, .utf8 = false};
    CHECK(utf8.fitted("Ruth · the reading room") == "Ruth · the …");
    CHECK(ascii.fitted("Ruth · the reading room") == "Ruth - the ~");
    CHECK(ascii.fitted("Ruth · yes", 10) == "Ruth - yes");
    CHECK(utf8.fitted("Ruth\x1B[2J") == "Ruth [2J");
    CHECK(utf8.cut("the reading room", 8) == "the rea…");
}
