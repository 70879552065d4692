#include "derived/timeline.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/rebuild.hpp"
#include "nj/store/standings.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

void give(TempJournal& journal, ContactId person, Day on, int weight, bool sent) {
    Exchange exchange;
    exchange.on = on;
    exchange.kind = "message";
    exchange.people = {{person, "", ""}};
    exchange.sent = sent;
    exchange.help.emplace_back().what = "a map";
    exchange.help.back().weight = weight;
    journal.log(exchange);
}

}  // namespace

TEST_CASE("gifts logged out of order are summed in the order of their days") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto kept = [&] { return rows_of(*journal, "SELECT gave, got, gave_aged, got_aged FROM standing"); };
    for (int i = 0; i < 60; ++i) {
        // A reach-out is not an exchange day: the exchange comes after the last day and before the last gift.
        give(journal, anna, today - Days{200 - 2 * i}, 1 + i % 5, true);
        give(journal, anna, today - Days{201 - 2 * i}, 1 + i % 3, false);
        const Dump before = kept();
        rebuild(*journal);
        CHECK(kept() == before);
    }
    CHECK(passed_between(*journal, anna, today).gave == 60 * 3 + 60 * 2);
}
