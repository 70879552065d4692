#include "nj/domain/snippet.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

using namespace nj;

namespace {

std::string shown(std::string_view text, const std::vector<std::string>& phrases, std::size_t width = 80) {
    std::string out;
    bool hit = false;
    for (const auto& piece : snippet(text, phrases, width).pieces) {
        out += hit ? "[" + piece + "]" : piece;
        hit = !hit;
    }
    return out;
}

}  // namespace

TEST_CASE("hits are marked in any case and with any accents") {
    struct Row {
        std::string text;
        std::vector<std::string> phrases;
        std::string shown;
    };
    const std::vector<Row> rows{
        {"the zoning paper", {"zoning"}, "the [zoning] paper"},
        {"Zoning again, zoning", {"zoning"}, "[Zoning] again, [zoning]"},
        {"zoning, again (zoning).", {"zoning"}, "[zoning], again [(zoning])."},
        {"rock climbing", {"climb"}, "rock [climbing]"},
        {"a zone", {"zoning"}, "a zone"},
        {"Tomás at the Café", {"tomas", "cafe"}, "[Tomás] at the [Café]"},
        {"a well-known face", {"known"}, "a [well-known] face"},
        {"my book club", {"book club"}, "my [book] [club]"},
        {"bookish", {"book club"}, "bookish"},
        {"", {"x"}, ""},
        {"nothing of the kind", {}, "nothing of the kind"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.text);
        CHECK(shown(row.text, row.phrases) == row.shown);
    }
}

TEST_CASE("a long text is cut to the part around the first hit") {
    const std::string text = "one two three four five six seven eight nine ten eleven twelve zoning thirteen fourteen";
    CHECK(shown(text, {"zoning"}, 40) == "… nine ten eleven twelve [zoning] …");
    CHECK(shown(text, {"one"}, 20) == "[one] two three four …");
    CHECK(shown(text, {"zoning"}, 200) ==
          "one two three four five six seven eight nine ten eleven twelve [zoning] "
          "thirteen fourteen");
    CHECK(shown("short zoning", {"zoning"}, 12) == "short [zoning]");
    for (std::size_t width = 12; width < 100; ++width) {
        std::string whole;
        for (const auto& piece : snippet(text, std::vector<std::string>{"zoning"}, width).pieces) whole += piece;
        CHECK(display_width(whole) <= std::max<std::size_t>(width, 34));  // including the words before the hit
    }
}
