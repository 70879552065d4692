#include "nj/domain/circles.hpp"

#include <doctest/doctest.h>

#include <vector>

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};

/// People with ids 1, 2, ... who were met that many days ago.
std::vector<Standing> people_met(std::size_t count, Days ago = Days{10}) {
    std::vector<Standing> people(count);
    for (std::size_t i = 0; i < count; ++i) {
        people[i].contact = ContactId{static_cast<std::int64_t>(i + 1)};
        people[i].n = 1;
        people[i].last = today - ago;
    }
    return people;
}

}  // namespace

TEST_CASE("the rings fill from the inside: 5, 10, 35, 100, and the rest") {
    const auto people = people_met(160);
    std::unordered_map<ContactId, int> recent;
    for (const auto& person : people) recent[person.contact] = 1000 - static_cast<int>(person.contact.value);
    const auto circles = circles_of(people, recent);
    struct Row {
        std::int64_t id;
        Circle circle;
    };
    for (const Row& row : {Row{1, Circle::inner}, Row{5, Circle::inner}, Row{6, Circle::close}, Row{15, Circle::close},
                           Row{16, Circle::friends}, Row{50, Circle::friends}, Row{51, Circle::active},
                           Row{150, Circle::active}, Row{151, Circle::wider}, Row{160, Circle::wider}}) {
        CAPTURE(row.id);
        CHECK(circles.at(ContactId{row.id}) == row.circle);
    }
}

TEST_CASE("at equal value, the later exchange is closer, then the older contact") {
    auto people = people_met(7);
    people[6].last = today;
    const auto circles = circles_of(people, {});
    CHECK(circles.at(ContactId{7}) == Circle::inner);
    CHECK(circles.at(ContactId{4}) == Circle::inner);
    CHECK(circles.at(ContactId{5}) == Circle::close);
}

TEST_CASE("pinned people keep their circle and take a place, archived and unmet people take none") {
    auto people = people_met(8);
    people[7].circle = Circle::inner;
    people[6].circle = Circle::wider;
    people[0].archived = true;
    people[1].n = 0;
    const auto circles = circles_of(people, {});
    CHECK(circles.at(ContactId{8}) == Circle::inner);
    CHECK(circles.at(ContactId{7}) == Circle::wider);
    CHECK(!circles.contains(ContactId{1}));
    CHECK(!circles.contains(ContactId{2}));
    for (const std::int64_t id : {3, 4, 5, 6}) CHECK(circles.at(ContactId{id}) == Circle::inner);
}

TEST_CASE("a ring with more pinned people than places has none left") {
    auto people = people_met(9);
    for (std::size_t i = 0; i < 6; ++i) people[i].circle = Circle::inner;
    const auto circles = circles_of(people, {});
    for (const std::int64_t id : {7, 8, 9}) CHECK(circles.at(ContactId{id}) == Circle::close);
}
