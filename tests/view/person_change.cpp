#include "nj/view/person_change.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

const OperationId operation{9};

}  // namespace

TEST_CASE("an added person is named, and what the trip filled in is reported") {
    AddReport report{.operation = operation, .contact = ruth};
    report.from_trip = TakenFromTrip{.trip = "Boston", .place = true, .community = "govloop"};
    CHECK(to_text(report, style_of(80)) ==
          "Added Ruth Ellery, @ruth.\nFrom the trip to Boston: the place and +govloop; met elsewhere? nj undo, then "
          "--met \"DATE at PLACE\".\nnj log coffee ruth · nj note ruth likes \"…\" · nj undo\n");
    CHECK(notices_of(report).empty());
    check_fits(report);
}

TEST_CASE("a namesake of an added person is a notice with the command that merges them") {
    const AddReport report{.operation = operation, .contact = ruth, .namesake = Named{ContactId{8}, "ruth-2", "Ruth"}};
    CHECK(notices_of(report) ==
          std::vector<std::string>{
              "nj: Ruth (@ruth-2) is there already; if it is the same person: nj merge @ruth-2 @ruth"});
    CHECK_FALSE(holds(to_text(report, style_of(80)), "nj merge"));
}

TEST_CASE("several people are counted, and no one has a line too") {
    CHECK(to_text(AddReport{.operation = operation, .count = 3}, style_of(80)).starts_with("Added 3 people."));
    CHECK(to_text(AddReport{}, style_of(80)) == "Nothing was added.\n");
    CHECK(json_of(AddReport{})["operation"].is_null());
}

TEST_CASE("an edit that changed nothing offers no undo") {
    CHECK(to_text(EditReport{operation, ruth}, style_of(80)) ==
          "Changed Ruth Ellery, @ruth.\nnj show ruth · nj undo\n");
    CHECK(to_text(EditReport{std::nullopt, ruth}, style_of(80)) ==
          "No changes for Ruth Ellery, @ruth.\nnj show ruth\n");
}

TEST_CASE("a new tag close to an existing one is a notice") {
    const EditReport report{operation, ruth, {{"zonning", "zoning"}}};
    CHECK(notices_of(report) == std::vector<std::string>{"nj: the tag zonning is new; there is a zoning already"});
}

TEST_CASE("a removal lists what goes with the person and what stays") {
    CHECK(removal_words({ruth, 0, 0, 0, 0}) == "Ruth Ellery (@ruth)");
    CHECK(removal_words({ruth, 2, 1, 1, 1}) ==
          "Ruth Ellery (@ruth), 2 exchanges, 1 note, 1 introduction; 1 shared exchange would stay without Ruth Ellery");
}

TEST_CASE("changes to people with any name fit the terminal") {
    for (const auto& person : people) {
        check_fits(ArchiveReport{operation, person, false});
        check_fits(MergeReport{operation, person, ruth});
        check_fits(SnoozeReport{operation, person, today + Days{7}, false});
        check_fits(RemoveReport{operation, person});
    }
}
