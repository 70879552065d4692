#include "nj/domain/introduction.hpp"

#include <doctest/doctest.h>

#include "words.hpp"

using namespace nj;

namespace {

const Day today{date::year{2026} / 11 / 23};
const Named dana{{1}, "dana", "Dana Okafor"};
const Named ruth{{2}, "ruth", "Ruth Ellery"};
const Named wei{{3}, "wei", "Wei Zhang"};

Introduction request(Day on = today) {
    Introduction introduction;
    introduction.whom = dana;
    introduction.via = ruth;
    introduction.on = on;
    return introduction;
}

Introduction offer(Day on = today) {
    Introduction introduction;
    introduction.kind = IntroductionKind::offer;
    introduction.whom = dana;
    introduction.other = wei;
    introduction.on = on;
    return introduction;
}

}  // namespace

TEST_CASE("a later step implies the missing earlier ones on the same day") {
    const Introduction met = after(after(request(today - Days{20}), Step::granted, today - Days{9}), Step::met, today);
    CHECK(met.granted == today - Days{9});
    CHECK(met.made == today);
    CHECK(met.met == today);
    CHECK(!met.thanked);
    const Introduction made = after(after(offer(today - Days{20}), Step::whom_yes, today - Days{9}), Step::made, today);
    CHECK(made.whom_yes == today - Days{9});
    CHECK(made.other_yes == today);
    CHECK(!made.met);
}

TEST_CASE("the stage of an introduction follows from its steps") {
    CHECK(stage_of(request()) == Stage::asked);
    CHECK(stage_of(after(request(), Step::granted, today)) == Stage::agreed);
    CHECK(stage_of(after(request(), Step::made, today)) == Stage::made);
    CHECK(stage_of(after(request(), Step::met, today)) == Stage::met);
    CHECK(stage_of(after(request(), Step::thanked, today)) == Stage::done);
    CHECK(stage_of(after(offer(), Step::whom_yes, today)) == Stage::asked);
    CHECK(stage_of(after(after(offer(), Step::whom_yes, today), Step::other_yes, today)) == Stage::agreed);
    CHECK(stage_of(after(offer(), Step::met, today)) == Stage::done);
    Introduction declined = after(request(), Step::granted, today);
    declined.declined = today;
    CHECK(stage_of(declined) == Stage::declined);
    CHECK(!is_open(declined));
}

TEST_CASE("the next step is yours if you should meet, thank, or introduce someone") {
    CHECK(!waits_on_you(request()));
    CHECK(!waits_on_you(after(request(), Step::granted, today)));
    CHECK(waits_on_you(after(request(), Step::made, today)));
    CHECK(waits_on_you(after(request(), Step::met, today)));
    CHECK(!waits_on_you(offer()));
    CHECK(waits_on_you(after(after(offer(), Step::whom_yes, today), Step::other_yes, today)));
    CHECK(!waits_on_you(after(offer(), Step::made, today)));
}

TEST_CASE("an introduction is shown after two weeks without a step, and thanks at once") {
    CHECK(!comes_up(request(today - Days{13}), today));
    CHECK(comes_up(request(today - Days{14}), today));
    CHECK(!comes_up(after(request(today - Days{40}), Step::granted, today - Days{13}), today));
    CHECK(comes_up(after(request(today - Days{40}), Step::granted, today - Days{14}), today));
    CHECK(comes_up(after(request(today - Days{1}), Step::met, today), today));
    CHECK(!comes_up(after(request(today - Days{40}), Step::thanked, today - Days{30}), today));
    CHECK(comes_up(after(offer(today - Days{40}), Step::made, today - Days{30}), today));
    CHECK(!comes_up(after(offer(today - Days{40}), Step::met, today - Days{30}), today));
}

TEST_CASE("an invalid step is rejected with the reason") {
    struct Row {
        Introduction introduction;
        Step step;
        const char* why;
    };
    Introduction declined = request(today - Days{9});
    declined.declined = today;
    const std::vector<Row> rows{
        {request(), Step::granted, ""},
        {request(), Step::whom_yes, "is asked of Ruth Ellery: granted or declined"},
        {request(), Step::thanked, "is not met yet"},
        {after(request(), Step::granted, today), Step::granted, "is already granted"},
        {after(request(), Step::met, today), Step::made, "is already made"},
        {after(request(), Step::met, today), Step::thanked, ""},
        {declined, Step::made, "was declined on 2026-11-23"},
        {offer(), Step::granted, "is an offer of yours: each of the two says yes or no"},
        {offer(), Step::other_yes, ""},
        {after(offer(), Step::made, today), Step::met, ""},
        {request(today + Days{1}), Step::made, "has a later step, on 2026-11-24"},
    };
    for (const Row& row : rows) {
        CAPTURE(row.why);
        CHECK(obstacle(row.introduction, row.step, today) == row.why);
    }
}

TEST_CASE("an introduction is a gift from the person who introduces, of weight 5 to each") {
    const Exchange got = exchange_of(after(request(today - Days{9}), Step::made, today - Days{2}));
    CHECK(got.kind == "intro");
    CHECK(got.on == today - Days{2});
    CHECK(got.people == std::vector{ruth});
    REQUIRE(got.help.size() == 1);
    CHECK(got.help[0].way == Way::got);
    CHECK(got.help[0].weight == 5);
    CHECK(got.help[0].what == "introduction to Dana Okafor");
    const Exchange gave = exchange_of(after(offer(), Step::made, today));
    CHECK(gave.people == std::vector{dana, wei});
    REQUIRE(gave.help.size() == 2);
    CHECK(gave.help[0].way == Way::gave);
    CHECK(gave.help[0].person == dana);
    CHECK(gave.help[0].what == "introduction to Wei Zhang");
    CHECK(gave.help[1].person == wei);
    CHECK(gave.help[1].weight == 5);
}

TEST_CASE("kinds, stages, and decliners of introductions have words") {
    test::check_words<IntroductionKind>({"request", "offer"}, introduction_kind_of);
    test::check_words<Stage>({"asked", "agreed", "made", "met", "done", "declined"}, stage_of);
    test::check_words<Decliner>({"me", "them"}, decliner_of);
}

TEST_CASE("thanks name each ask and each introduction, and an ask for an introduction only once") {
    Ask review;
    review.id = AskId{1};
    review.text = "the review";
    Ask introduction_ask;
    introduction_ask.id = AskId{2};
    introduction_ask.text = ask_for_introduction("Ruth's student");
    Introduction introduction = request(today - Days{9});
    introduction.ask = introduction_ask.id;
    CHECK(introduction_ask.text == "an introduction to Ruth's student");
    CHECK(thanked_for({review, introduction_ask}, {introduction}) == "the review and the introduction to Dana Okafor");
    CHECK(thanked_for({review}, {}) == "the review");
}
