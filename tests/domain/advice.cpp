#include "nj/domain/advice.hpp"

#include <doctest/doctest.h>

#include <random>

#include "nj/domain/asking.hpp"

using namespace nj;
using enum Verdict;

namespace {

const Day today{date::year{2026} / 11 / 23};

struct Situation {
    const char* name;
    void (*lay)(TrackRecord& history);
    Bearing bearing;
};

/// Three value-added exchanges and a gift within the year: no reason against any ask.
TrackRecord close_tie() {
    TrackRecord history;
    history.days = 5;
    history.first = today - Days{300};
    history.last = today - Days{20};
    history.value_added = {today - Days{200}, today - Days{90}, today - Days{20}};
    history.gifts = {today - Days{90}};
    return history;
}

Ask an_ask(const char* text) {
    Ask ask;
    ask.text = text;
    ask.on = today - Days{30};
    return ask;
}

const std::vector<Situation>& situations() {
    static const std::vector<Situation> list{
        {"a granted ask was never thanked for",
         [](TrackRecord& h) { h.unthanked = {an_ask("the introduction to Ivo")}; }, Bearing::not_thanked},
        {"two asks have no answer",
         [](TrackRecord& h) {
             h.open = {an_ask("a talk"), an_ask("a review")};
         },
         Bearing::several_open},
        {"one ask has no answer", [](TrackRecord& h) { h.open = {an_ask("a talk")}; }, Bearing::one_open},
        {"it would be the first thing they hear", [](TrackRecord& h) { h = TrackRecord{}; }, Bearing::first_word},
        {"they were met once",
         [](TrackRecord& h) {
             h.days = 1;
             h.value_added = {today - Days{20}};
             h.gifts = {today - Days{20}};
         },
         Bearing::barely_known},
        {"two value-added exchanges within the year",
         [](TrackRecord& h) {
             h.value_added = {today - Days{364}, today - Days{20}, today - Days{365}};
         },
         Bearing::little_passed},
        {"nothing given within the year", [](TrackRecord& h) { h.gifts = {today - Days{365}}; }, Bearing::no_gift},
        {"more than a year of silence",
         [](TrackRecord& h) {
             h.last = today - Days{366};
             h.value_added = h.gifts = {};
         },
         Bearing::long_silence},
        {"half a year of silence", [](TrackRecord& h) { h.last = today - Days{181}; }, Bearing::silence},
        {"four months of silence", [](TrackRecord& h) { h.last = today - Days{121}; }, Bearing::quiet},
        {"they gave much more", [](TrackRecord& h) { h.balance = -6; }, Bearing::got_more},
    };
    return list;
}

Verdict verdict(const TrackRecord& history, AskType type, bool something_in_it) {
    return advise({type, something_in_it}, history, today).verdict;
}

bool says(const Advice& advice, Bearing bearing) {
    return std::ranges::any_of(advice.against, [&](const Reason& reason) { return reason.bearing == bearing; });
}

}  // namespace

TEST_CASE("an ask of someone close has no reason against it and is good today") {
    for (const auto type : {AskType::soft, AskType::overt}) {
        const Advice advice = advise({type, false}, close_tie(), today);
        CHECK(advice.verdict == good);
        CHECK(advice.against.empty());
        CHECK(advice.good_from == today);
        CHECK(advice.ideas.empty());
    }
}

TEST_CASE("each rule holds in its situation and allows the verdicts in its row") {
    REQUIRE(situations().size() == advice_rules().size());
    for (std::size_t i = 0; i < situations().size(); ++i) {
        const Situation& situation = situations()[i];
        const AdviceRule& rule = advice_rules()[i];
        CAPTURE(situation.name);
        REQUIRE(rule.bearing == situation.bearing);
        CHECK_FALSE(rule.why.empty());
        TrackRecord history = close_tie();
        CHECK_FALSE(rule.holds(history, today));
        situation.lay(history);
        CHECK(rule.holds(history, today));
        CHECK(says(advise({}, history, today), situation.bearing));
    }
}

TEST_CASE("each situation has a verdict for each type of ask") {
    struct Row {
        const char* situation;
        Verdict soft, soft_with_something, overt, overt_with_something;
    };
    // with more than a year of silence, the two rules next to it hold too: nothing passed within the year
    const std::vector<Row> rows{
        {"a granted ask was never thanked for", give_first, give_first, give_first, give_first},
        {"two asks have no answer", careful, careful, careful, careful},
        {"one ask has no answer", good, good, good, good},
        {"it would be the first thing they hear", careful, good, give_first, give_first},
        {"they were met once", good, good, give_first, careful},
        {"two value-added exchanges within the year", good, good, careful, careful},
        {"nothing given within the year", good, good, careful, good},
        {"more than a year of silence", careful, good, give_first, careful},
        {"half a year of silence", good, good, careful, good},
        {"four months of silence", good, good, good, good},
        {"they gave much more", good, good, careful, good},
    };
    REQUIRE(rows.size() == situations().size());
    for (std::size_t i = 0; i < rows.size(); ++i) {
        CAPTURE(rows[i].situation);
        REQUIRE(std::string_view(rows[i].situation) == situations()[i].name);
        TrackRecord history = close_tie();
        situations()[i].lay(history);
        CHECK(verdict(history, AskType::soft, false) == rows[i].soft);
        CHECK(verdict(history, AskType::soft, true) == rows[i].soft_with_something);
        CHECK(verdict(history, AskType::overt, false) == rows[i].overt);
        CHECK(verdict(history, AskType::overt, true) == rows[i].overt_with_something);
    }
}

TEST_CASE("a gift, an answer, thanks, or something in it for them never makes a verdict worse") {
    std::mt19937 dice(7);
    const auto up_to = [&dice](unsigned most) { return static_cast<int>(dice() % (most + 1)); };
    for (int round = 0; round < 5000; ++round) {
        TrackRecord history;
        history.days = up_to(6);
        if (history.days > 0) history.last = today - Days{up_to(500)};
        for (int i = up_to(5); i > 0; --i) history.value_added.push_back(today - Days{up_to(500)});
        for (int i = up_to(2); i > 0; --i) history.gifts.push_back(today - Days{up_to(500)});
        for (int i = up_to(3); i > 0; --i) history.open.push_back(an_ask("a talk"));
        if (up_to(3) == 0) history.unthanked.push_back(an_ask("a review"));
        history.balance = up_to(20) - 10;
        const AskDraft ask{up_to(1) == 0 ? AskType::soft : AskType::overt, up_to(1) == 0};
        const Verdict before = advise(ask, history, today).verdict;

        TrackRecord gift = history;
        gift.days += history.last == today ? 0 : 1;
        gift.last = today;
        gift.value_added.push_back(today);
        gift.gifts.push_back(today);
        gift.balance += 1 + up_to(4);
        CHECK(advise(ask, gift, today).verdict <= before);

        TrackRecord answered = history;
        if (!answered.open.empty()) answered.open.pop_back();
        CHECK(advise(ask, answered, today).verdict <= before);

        TrackRecord thanked = history;
        thanked.unthanked.clear();
        CHECK(advise(ask, thanked, today).verdict <= before);

        CHECK(advise({ask.type, true}, history, today).verdict <= before);
        CHECK(advise({AskType::soft, ask.something_in_it}, history, today).verdict <= before);
    }
}

TEST_CASE("the first good day follows from acting on the ideas, two weeks apart") {
    SUBCASE("thanks and one gift are enough if nothing else prevents the ask") {
        TrackRecord history = close_tie();
        history.unthanked = {an_ask("the introduction to Ivo")};
        CHECK(advise({}, history, today).good_from == today + Days{14});
    }
    SUBCASE("a stranger needs three exchanges") {
        CHECK(advise({}, TrackRecord{}, today).good_from == today + Days{42});
        CHECK(advise({AskType::soft, false}, TrackRecord{}, today).good_from == today + Days{14});
    }
    SUBCASE("old exchanges are no longer within the year by then") {
        TrackRecord history = close_tie();
        history.gifts = {};
        history.value_added = {today - Days{360}, today - Days{355}, today - Days{20}};
        // two weeks later, two of three are too old, so two new ones are needed
        CHECK(advise({}, history, today).good_from == today + Days{28});
    }
    SUBCASE("asks without an answer prevent a good day while they are open") {
        TrackRecord history = close_tie();
        history.open = {an_ask("a talk"), an_ask("a review")};
        CHECK_FALSE(advise({}, history, today).good_from);
    }
}

TEST_CASE("a reason for an ask has the asks that it is about") {
    TrackRecord history = close_tie();
    history.granted = {an_ask("the introduction to Tomás")};
    const Advice advice = advise({AskType::soft, true}, history, today);
    std::vector<Bearing> bearings;
    for (const auto& reason : advice.in_favour) bearings.push_back(reason.bearing);
    CHECK(bearings == std::vector{Bearing::known, Bearing::value_passed, Bearing::gave, Bearing::granted_before,
                                  Bearing::something_in_it, Bearing::soft});
    CHECK(advice.in_favour[3].asks.size() == 1);
}
