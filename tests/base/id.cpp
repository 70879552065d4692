#include "nj/base/id.hpp"

#include <doctest/doctest.h>

#include <string>

using namespace nj;

// The vectors are part of the journal's format: if they changed, no set-like row of a journal would match any more.
TEST_CASE("ids of set-like rows are the same on every machine forever") {
    CHECK(hash_id("tag", {"1", "climate"}) == 7027286308301758161);
    CHECK(hash_id("tag", {"1", "Klimawandel, größer"}) == 8969757432918429405);
    CHECK(hash_id("exchange_person", {"4611686018427387905", "7"}) == 9106852494687597398);
    CHECK(hash_id("", {}) == 1959213204808545253);
}

TEST_CASE("the boundary between parts changes the id") {
    CHECK(hash_id("tag", {"ab", "c"}) != hash_id("tag", {"a", "bc"}));
    CHECK(hash_id("tag", {"a"}) != hash_id("tag", {"a", ""}));
    CHECK(hash_id("tag", {"a"}) != hash_id("taga", {}));
}

TEST_CASE("hashed ids are positive") {
    for (int i = 0; i < 1000; ++i) CHECK(hash_id("tag", {std::to_string(i)}) > 0);
}

TEST_CASE("an id of zero means none") {
    CHECK_FALSE(ContactId{});
    CHECK(ContactId{7});
    CHECK(ContactId{7} < ContactId{8});
}
