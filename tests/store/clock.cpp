#include "engine/clock.hpp"

#include <doctest/doctest.h>

#include <set>

#include "dump.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;
using store::Clock;

namespace {

/// The ids of all rows and operations.
std::set<std::int64_t> ids_of(Journal& journal, const std::string& query) {
    std::set<std::int64_t> ids;
    for (const auto& id : rows_of(journal, query)) ids.insert(std::stoll(id));
    return ids;
}

}  // namespace

TEST_CASE("ids rise when the clock stops, even with more than sixteen in a millisecond") {
    Clock clock([] { return morning; }, 7, 0);
    auto last = clock.next();
    CHECK(Clock::time_of(last) == morning);
    for (int i = 0; i < 100; ++i) {
        const auto id = clock.next();
        CHECK(id > last);
        last = id;
    }
    CHECK(Clock::time_of(last) == morning + std::chrono::milliseconds(6));
}

TEST_CASE("ids rise when the clock is set back, and follow it when it advances") {
    Moment now = morning;
    Clock clock([&] { return now; }, 7, 0);
    const auto before = clock.next();
    now -= std::chrono::hours(24 * 365);
    const auto after = clock.next();
    CHECK(after > before);
    now = morning + std::chrono::hours(1);
    CHECK(Clock::time_of(clock.next()) == now);
}

TEST_CASE("ids begin above the last one of the journal") {
    Clock first([] { return morning + std::chrono::hours(5); }, 9, 0);
    const auto last = first.next();
    Clock clock([] { return morning; }, 7, last);
    CHECK(clock.next() > last);
}

TEST_CASE("the lower sixteen bits of an id are the device") {
    for (const int device : {1, 7, 0xffff}) {
        Clock clock([] { return morning; }, device, 0);
        for (int i = 0; i < 40; ++i) CHECK(Clock::device_of(clock.next()) == device);
    }
}

TEST_CASE("an operation's id is above the ids of its rows, and the next write is above both") {
    TempJournal journal;
    std::int64_t highest = 0;
    for (int round = 0; round < 4; ++round) {
        if (round == 2) journal.now -= std::chrono::hours(48);
        const auto anna = journal.add("Anna Reed");
        journal.log({anna});
        const auto rows = ids_of(*journal, "SELECT id FROM contact UNION SELECT id FROM exchange");
        const auto operations = ids_of(*journal, "SELECT id FROM operation");
        CHECK(*rows.upper_bound(highest) > highest);
        CHECK(*operations.rbegin() > *rows.rbegin());
        CHECK(anna.value > highest);
        CHECK(journal.undo().value > *operations.rbegin());
        highest = journal.latest().value;
    }
}
