#include "nj/view/exchange.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/remind_change.hpp"
#include "nj/view/review.hpp"
#include "nj/view/share.hpp"
#include "nj/view/trip.hpp"
#include "nj/view/undo.hpp"
#include "people.hpp"

using namespace nj;
using namespace nj::test;

TEST_CASE("what an entry took from a trip is listed") {
    CHECK(taken_words({.trip = "Boston", .place = true}) == "From the trip to Boston: the place");
    CHECK(taken_words({.trip = "Boston", .place = true, .community = "govloop"}) ==
          "From the trip to Boston: the place and +govloop");
    CHECK(taken_words({.trip = "Boston", .trip_name = true}) == "From the trip to Boston: the trip");
}

TEST_CASE("a logged exchange reports what it took from the trip, and a new community with a similar name") {
    ExchangeReport report;
    report.exchange.kind = "coffee";
    report.exchange.on = today;
    report.exchange.people = {ruth};
    report.from_trip = TakenFromTrip{.trip = "Boston", .community = "govloop"};
    report.added_community = NewCommunity{"govlop", "govloop"};
    const std::string text = to_text(report, style_of(80));
    CHECK(holds(text, "Added the community +govlop; there is a +govloop already.\n"));
    CHECK(holds(text, "From the trip to Boston: +govloop; nj fix --community +C changes that.\n"));
    check_fits(report);
}

TEST_CASE("people left out of a share are a notice with reasons, and so are people without an address") {
    ShareReport report;
    report.left_out = {{ruth, "archived"}, {marked, "had it already"}};
    report.without_address = {ruth};
    const auto notices = notices_of(report);
    REQUIRE(notices.size() == 2);
    CHECK(notices[0].starts_with("nj: left out Ruth Ellery (archived), "));
    CHECK(notices[1] == "nj: Ruth Ellery has no email address");
    CHECK(json_of(report)["left_out"].size() == 2);
}

TEST_CASE("a scheduled mail warns of a missing mailer and of an ignored time zone") {
    RemindInstallReport report{.address = "kit@example.org", .scheduler = "cron", .job = "30 7 * * *"};
    report.minutes = 7 * 60 + 30;
    CHECK(to_text(report, style_of(120))
              .starts_with("Installed: mail is sent to kit@example.org every day at 07:30, by cron.\n"));
    CHECK(notices_of(report).empty());
    report.missing_mailer = "sendmail";
    report.ignored_time_zone = "Europe/Rome";
    CHECK(notices_of(report).size() == 2);
    report.days = {true, true, true, true, true, false, false};
    CHECK(holds(to_text(report, style_of(120)), "Monday to Friday at 07:30"));
    check_fits(report);
}

TEST_CASE("a proposed line says why it is proposed") {
    CHECK(proposal_words(Proposal::thanks, "the introduction") == "say thanks: the introduction");
    CHECK(proposal_words(Proposal::promise, "the zoning map") == "you promised the zoning map");
    CHECK(proposal_words(Proposal::reach_out, "overdue") == "reach out: overdue");
    CHECK(proposal_words(Proposal::goal_step, "give something", 140) == "goal 140: give something");
    CHECK(proposal_words(Proposal::goal_ask, {}, 140) == "goal 140: good to ask now");
}

TEST_CASE("an undo names the change, and a partial one what was kept") {
    const auto text = [](UndoReport::Did did, std::size_t left) {
        return to_text(UndoReport{did, OperationId{9}, "log coffee ruth", left}, style_of(120));
    };
    CHECK(text(UndoReport::Did::undone, 0).starts_with("Undone: log coffee ruth"));
    CHECK(text(UndoReport::Did::redone, 0).starts_with("Redone: log coffee ruth"));
    CHECK(holds(text(UndoReport::Did::undone_in_part, 2), "kept what later changes depend on (2"));
}

TEST_CASE("a goal that did not change says so") {
    GoalChangeReport report;
    report.did = GoalChangeReport::Did::unchanged;
    report.goal.goal.number = 140;
    report.goal.goal.text = long_text;
    CHECK(to_text(report, style_of(80)).starts_with("No changes for goal #140"));
    check_fits(report);
}

TEST_CASE("an introduction that was declined names who declined it") {
    IntroductionChange report;
    report.did = IntroductionChange::Did::declined;
    report.introduction.whom = ruth;
    report.introduction.via = marked;
    report.introduction.declined = today;
    CHECK(to_text(report, style_of(80)).starts_with("Declined by you: introduction to Ruth Ellery"));
    report.introduction.declined_by = ruth;
    CHECK(to_text(report, style_of(80)).starts_with("Declined by Ruth Ellery: "));
    check_fits(report);
}

TEST_CASE("an empty list of introductions says which list is empty") {
    const auto text = [](IntroductionList::Which which) {
        return to_text(IntroductionList{today, which, {}}, style_of(80));
    };
    CHECK(text(IntroductionList::Which::all).starts_with("There are no introductions yet.\n"));
    CHECK(text(IntroductionList::Which::open).starts_with("There are no open introductions.\n"));
    CHECK(text(IntroductionList::Which::waiting_on_you).starts_with("No introductions are waiting on you.\n"));
}
