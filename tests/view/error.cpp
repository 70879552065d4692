#include "nj/view/error.hpp"

#include <doctest/doctest.h>

#include <limits>

using namespace nj;

namespace {

Error ambiguous() {
    return {ErrorKind::not_done,
            "'anna' could be 2 people",
            "name one by handle, with @ before it",
            {"@anna  Anna Reed of the long-named institute", "@bo  Bo Lee"}};
}

}  // namespace

TEST_CASE("an error that is not shown by a terminal is one line, candidates below it") {
    const Style style{.width = std::numeric_limits<std::size_t>::max()};
    CHECK(error_text(ambiguous(), style) ==
          "nj: 'anna' could be 2 people; name one by handle, with @ before it\n"
          "  @anna  Anna Reed of the long-named institute\n"
          "  @bo  Bo Lee\n");
}

TEST_CASE("an error is wrapped at the terminal's width, its candidates too") {
    CHECK(error_text(ambiguous(), {.width = 40}) ==
          "nj: 'anna' could be 2 people; name one\n"
          "    by handle, with @ before it\n"
          "  @anna  Anna Reed of the long-named\n"
          "      institute\n"
          "  @bo  Bo Lee\n");
}

TEST_CASE("the lines that show where a mistake is are not wrapped") {
    Error error(ErrorKind::usage, "expected a value", "see nj help filter");
    error.detail = "  tag:history city:boston circle:close quiet:\n                                             ^";
    CHECK(error_text(error, {.width = 40}) == "nj: expected a value; see nj help filter\n" + error.detail + "\n");
}
