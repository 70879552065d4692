#include "nj/domain/plan.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

PlanLine line(std::int64_t person, const char* text) {
    return {Named{ContactId{person}, "h" + std::to_string(person), "N"}, text};
}

std::string texts(const std::vector<std::vector<PlanLine>>& sources, std::size_t at_most = 5) {
    std::string all;
    for (const auto& each : proposed(sources, at_most)) all += (all.empty() ? "" : " ") + each.text;
    return all;
}

}  // namespace

TEST_CASE("a plan takes from each source in turn, up to its length, and names no one twice") {
    CHECK(texts({}).empty());
    CHECK(texts({{}, {}}).empty());
    CHECK(texts({{line(1, "a"), line(2, "b")}, {line(3, "c")}}) == "a c b");
    CHECK(texts({{line(1, "a"), line(2, "b")}, {line(1, "c"), line(2, "d"), line(3, "e")}}) == "a d e");
    CHECK(texts({{line(1, "a")}, {line(1, "c")}, {line(1, "d"), line(4, "e")}}) == "a e");
    CHECK(texts({{line(1, "a"), line(2, "b"), line(3, "c"), line(4, "d"), line(5, "e"), line(6, "f")}}) == "a b c d e");
    CHECK(texts({{line(1, "a"), line(2, "b")}, {line(3, "c"), line(4, "d")}}, 3) == "a c b");
}

TEST_CASE("lines without a person do not count as duplicates") {
    CHECK(texts({{{std::nullopt, "a"}, {std::nullopt, "b"}}}) == "a b");
}
