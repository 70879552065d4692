#include "nj/view/item_change.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

const OperationId operation{9};

}  // namespace

TEST_CASE("a note reports its number, its person, and its topic") {
    Fact note;
    note.number = 12;
    note.topic = "likes";
    note.text = "stone bridges";
    const NoteReport report{operation, ruth, note};
    CHECK(to_text(report, style_of(80)) == "Noted #12 on Ruth Ellery: likes stone bridges\nnj show ruth · nj undo\n");
    const auto json = json_of(report);
    CHECK(json["topic"] == "likes");
    CHECK(json["number"] == 12);
    note.text = long_text + hostile_text;
    check_fits(NoteReport{operation, hostile, note});
}

TEST_CASE("a promise to a new person reports the person first") {
    const PromiseReport report{operation, promise_to(ruth), true};
    CHECK(to_text(report, style_of(80)) ==
          "Added Ruth Ellery, @ruth.\nPromised #31 to Ruth Ellery: the zoning map, by Friday, 20 Nov: late\n"
          "nj done 31 · nj undo\n");
    CHECK(json_of(report)["by"] == "2026-11-20");
    check_fits(PromiseReport{operation, promise_to(wide, long_text), false});
}

TEST_CASE("every kind of item that can be closed has its own words") {
    struct Row {
        DoneReport report;
        const char* line;
    };
    Goal goal;
    goal.text = "three people in climate policy";
    Introduction introduction;
    introduction.whom = ruth;
    introduction.via = marked;
    const Row rows[] = {
        {{operation, promise_to(ruth)}, "Kept: the zoning map, for Ruth Ellery."},
        {{operation, goal}, "Done: three people in climate policy"},
        {{operation, Planned{PlanId{51}, 51, {ruth, "say thanks"}, today, {}}}, "Done: Ruth Ellery, say thanks"},
        {{operation, ask_of(ruth)}, "Thanked for an introduction to Dana."},
        {{operation, introduction}, "Thanked for the introduction to Ruth Ellery through "},
    };
    for (const auto& row : rows) {
        CAPTURE(row.line);
        CHECK(to_text(row.report, style_of(80)).starts_with(row.line));
        CHECK(json_of(row.report)["operation"] == "9");
        check_fits(row.report);
    }
}

TEST_CASE("an ask kept for later reports the day it comes up") {
    Ask ask = ask_of(ruth);
    ask.later = today + Days{14};
    CHECK(to_text(KeptAskReport{operation, ask}, style_of(80))
              .starts_with("Kept #41 until 7 Dec: ask Ruth Ellery for an introduction to Dana."));
    CHECK(json_of(KeptAskReport{operation, ask})["later"] == "2026-12-07");
}

TEST_CASE("only a granted ask suggests thanks") {
    for (const auto state : {AskState::granted, AskState::refused, AskState::withdrawn}) {
        const AnsweredAskReport report{operation, ask_of(ruth, state)};
        CAPTURE(word_of(state));
        CHECK(holds(to_text(report, style_of(80)), "nj thank ruth") == (state == AskState::granted));
        CHECK(json_of(report)["state"] == std::string(word_of(state)));
    }
}
