#include "nj/domain/match.hpp"

#include <doctest/doctest.h>

using namespace nj;

namespace {

const Named kim{{1}, "kim", "Kim Doyle"};
const Named wei{{2}, "wei", "Wei Zhang"};
const Named ruth{{3}, "ruth", "Ruth Ellery"};

}  // namespace

TEST_CASE("a need and an offer match if they share a significant word, most words first") {
    const std::vector<Offer> needs{{kim, "a job in housing"}, {ruth, "a reviewer for the zoning paper"}};
    const std::vector<Offer> offers{{wei, "reviews of planning papers"}, {ruth, "a room in her house"}};
    const auto found = matches(needs, offers);
    REQUIRE(found.size() == 2);
    CHECK(found[0].need.person == ruth);
    CHECK(found[0].offer.person == wei);
    CHECK(found[0].shared == 2);
    CHECK(found[1].need.person == kim);
    CHECK(found[1].offer.person == ruth);
    CHECK(found[1].shared == 1);
}

TEST_CASE("no one meets their own need") {
    const std::vector<Offer> needs{{kim, "a garden"}};
    const std::vector<Offer> offers{{kim, "a garden"}};
    CHECK(matches(needs, offers).empty());
}
