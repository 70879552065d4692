#include "nj/base/json.hpp"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>

using namespace nj;

namespace {

template <class T>
std::string written(const T& value) {
    return JsonWriter().value(value).text();
}

constexpr Day some_day{date::year{2026} / 11 / 20};

}  // namespace

TEST_CASE("each type has its form in JSON") {
    CHECK(written("text") == R"("text")");
    CHECK(written(std::string("text")) == R"("text")");
    CHECK(written(true) == "true");
    CHECK(written(42) == "42");
    CHECK(written(std::size_t{7}) == "7");
    CHECK(written(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
    CHECK(written(some_day) == R"("2026-11-20")");
    CHECK(written(Days{21}) == "21");
    CHECK(written(ContactId{4611686018427387905}) == R"("4611686018427387905")");
    CHECK(written(std::optional<Day>{}) == "null");
    CHECK(written(std::optional<int>{3}) == "3");
    CHECK(written(std::vector<std::string>{}) == "[]");
    CHECK(written(std::vector<std::string>{"a", "b"}) == R"(["a","b"])");
    CHECK(written(std::vector<std::vector<int>>{{1}, {}, {2, 3}}) == "[[1],[],[2,3]]");
}

TEST_CASE("doubles have the fewest digits that read back the same") {
    const std::vector<std::pair<double, const char*>> table{
        {0.0, "0"},     {0.1, "0.1"},     {0.1 + 0.2, "0.30000000000000004"},
        {-2.5, "-2.5"}, {4.459, "4.459"}, {1e300, "1e+300"},
    };
    for (const auto& [number, text] : table) CHECK(written(number) == text);
    CHECK(written(std::nan("")) == "null");
    CHECK(written(std::numeric_limits<double>::infinity()) == "null");
}

TEST_CASE("texts are escaped as in RFC 8259, and control characters for terminals") {
    const std::vector<std::pair<std::string, std::string>> table{
        {R"(say "hi")", R"("say \"hi\"")"},    {R"(C:\x)", R"("C:\\x")"},
        {"a\nb\tc\rd", R"("a\nb\tc\rd")"},     {"\x1B[31m", R"("\u001b[31m")"},
        {std::string("\0", 1), R"("\u0000")"}, {"\x7F\u009B", R"("\u007f\u009b")"},
        {"Tomás 王 👩", R"("Tomás 王 👩")"},     {"a/b", R"("a/b")"},
    };
    for (const auto& [text, json] : table) CHECK(written(text) == json);
}

TEST_CASE("invalid UTF-8 is replaced") {
    CHECK(written("\xFFok\xC3") == "\"\uFFFDok\uFFFD\"");
    CHECK(JsonWriter().begin_object().member("k\xFF", 1).end_object().text() == "{\"k\uFFFD\":1}");
}

TEST_CASE("nested objects and lists have commas between their members") {
    JsonWriter json;
    json.begin_object().key("contacts").begin_array();
    json.begin_object().member("id", ContactId{1}).member("name", "Ann").text_or_null("org", "").end_object();
    json.begin_object().end_object();
    json.value(1).null().value(false);
    json.end_array().member("tags", std::vector<std::string>{"a"}).text_or_null("city", "Rome");
    json.key("empty").begin_array().end_array().member("last", std::optional<Day>(some_day)).end_object();
    CHECK(json.take() == R"({"contacts":[{"id":"1","name":"Ann","org":null},{},1,null,false],)"
                         R"("tags":["a"],"city":"Rome","empty":[],"last":"2026-11-20"})");
}
