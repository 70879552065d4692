#include "nj/store/open_items.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/promises.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <iterator>

#include "engine/database.hpp"
#include "nj/store/standings.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"
#include "writer.hpp"

using namespace nj;
using namespace nj::test;

namespace {

template <class Thing>
std::vector<std::int64_t> ids_of(const std::vector<Thing>& things) {
    std::vector<std::int64_t> ids;
    std::ranges::transform(things, std::back_inserter(ids), [](const Thing& thing) { return thing.id.value; });
    return ids;
}

bool is_open(const Ask& ask) {
    return ask.state == AskState::open || ask.state == AskState::granted;
}

bool is_open(const Promise& promise) {
    return promise.state == TaskState::open;
}

/// The open ones among all asks or promises of a person, sorted by id.
template <class Thing>
std::vector<std::int64_t> open_ids(std::vector<Thing> things) {
    std::erase_if(things, [](const Thing& thing) { return !is_open(thing); });
    auto ids = ids_of(things);
    std::ranges::sort(ids);
    return ids;
}

/// Thanks for one ask, gets another granted, and keeps a promise.
void close_some(TempJournal& journal) {
    journal->write("settle", [](Writer& writer) {
        for (const char* sql :
             {"UPDATE ask SET state = 'thanked' WHERE id = (SELECT min(id) FROM ask WHERE live AND state = 'granted')",
              "UPDATE ask SET state = 'granted' WHERE id = (SELECT max(id) FROM ask WHERE live AND state = 'open')",
              "UPDATE promise SET state = 'done' WHERE id = (SELECT min(id) FROM promise WHERE live AND state = "
              "'open')"})
            writer.database().run(sql);
    });
}

}  // namespace

TEST_CASE("open items with a person are the same as those among all their asks and promises") {
    std::size_t shared = 0;
    for (unsigned seed = 1; seed <= 6; ++seed) {
        CAPTURE(seed);
        TempJournal journal;
        RandomLife life(*journal, seed);
        for (int i = 0; i < 160; ++i) {
            life.step();
            if (i % 16 != 0) continue;
            close_some(journal);
            for (const auto& person : standings(*journal)) {
                const auto asks = open_ids(asks_of(*journal, person.contact));
                const auto promises = open_ids(promises_of(*journal, person.contact));
                const auto waiting = waiting_between(*journal, person.contact, 1000);
                auto latest = asks;
                std::ranges::reverse(latest);
                CHECK(ids_of(waiting.promises) == promises);
                CHECK(ids_of(waiting.asks) == latest);
                CHECK(waiting.total == asks.size() + promises.size());
                shared += static_cast<std::size_t>(
                    std::ranges::count_if(waiting.asks, [](const Ask& ask) { return !ask.person; }));
                const auto first = waiting_between(*journal, person.contact, 2);
                CHECK(first.promises.size() + first.asks.size() == std::min<std::size_t>(2, waiting.total));
                CHECK(first.total == waiting.total);
            }
        }
    }
    CHECK(shared > 0);
}
