#include "nj/domain/exchange.hpp"

#include <doctest/doctest.h>

#include "words.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("directions, types of asks, and states of asks have the journal's words") {
    check_words<Way>({"gave", "got", "passed"}, way_of);
    check_words<AskType>({"soft", "overt"}, ask_type_of);
    check_words<AskState>({"open", "granted", "refused", "withdrawn", "thanked"}, ask_state_of);
}

TEST_CASE("an ask awaits an answer while it is open and not kept for later") {
    Ask ask;
    CHECK(awaits_answer(ask));
    ask.later = Day{date::year{2026} / 11 / 23};
    CHECK_FALSE(awaits_answer(ask));
    ask.later.reset();
    for (const auto state : {AskState::granted, AskState::refused, AskState::withdrawn, AskState::thanked}) {
        ask.state = state;
        CHECK_FALSE(awaits_answer(ask));
    }
}
