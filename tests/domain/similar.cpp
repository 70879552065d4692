#include "nj/domain/similar.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace nj;

namespace {

const Named ruth{ContactId{1}, "ruth", "Ruth Ellery"};
const Named anna{ContactId{2}, "anna", "Anna Reed"};
const Named kim{ContactId{3}, "kim", "Kim Doyle"};

Exchange exchange(std::string kind, std::vector<Named> people, std::string place) {
    Exchange made;
    made.kind = std::move(kind);
    made.people = std::move(people);
    made.place = std::move(place);
    return made;
}

std::string place_of(const Exchange* found) {
    return found == nullptr ? "none" : found->place;
}

}  // namespace

TEST_CASE("the most similar exchange has most of the people, then the fewest others, then is the latest") {
    // sorted latest first
    const std::vector<Exchange> past{
        exchange("ask", {ruth}, "the ask"),          exchange("dinner", {ruth, anna, kim}, "Mill"),
        exchange("coffee", {ruth, kim}, "Compass"),  exchange("lunch", {ruth}, "Harbor"),
        exchange("coffee", {ruth}, "the old place"), exchange("walk", {anna, ruth}, "the ridge"),
    };
    CHECK(place_of(most_similar(past, std::vector{ruth})) == "Harbor");
    CHECK(place_of(most_similar(past, std::vector{ruth, anna})) == "the ridge");
    CHECK(place_of(most_similar(past, std::vector{kim})) == "Compass");
    CHECK(place_of(most_similar(past, std::vector{kim, anna})) == "Mill");
}

TEST_CASE("people never met have no similar exchange, and asks are ignored") {
    const std::vector<Exchange> past{exchange("ask", {ruth}, ""), exchange("coffee", {kim}, "Compass")};
    CHECK(most_similar(past, std::vector{anna}) == nullptr);
    CHECK(most_similar(past, std::vector{ruth}) == nullptr);
    CHECK(most_similar(past, {}) == nullptr);
}
