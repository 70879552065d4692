#include "nj/view/due.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

DueReport list_of_everyone() {
    DueReport report;
    report.today = today;
    report.typical = {41};
    int rank = 0;
    for (const auto& person : people) {
        const Standing standing = standing_of(person);
        DueLine line{{0, ++rank, rank == 2, score(standing, report.typical, false, today)},
                     standing,
                     person,
                     "coffee",
                     long_text};
        report.lines.push_back(std::move(line));
    }
    report.lines.front().ranked.score.rhythm = {30, RhythmFrom::cadence};
    report.total = report.lines.size() + 6;
    return report;
}

}  // namespace

TEST_CASE("the due list fits every width, whatever people are called") {
    check_fits(list_of_everyone());
}

TEST_CASE("the due list drops the tie first, then the usual gap") {
    const auto titles = [](std::size_t width) { return to_text(list_of_everyone(), style_of(width)); };
    CHECK(holds(titles(80), "tie"));
    CHECK(holds(titles(80), "usual"));
    CHECK_FALSE(holds(titles(60), " tie "));
    CHECK_FALSE(holds(titles(40), " usual "));
    CHECK(holds(titles(40), "last"));
}

TEST_CASE("the due list shows places, spans in words, and five dots at most") {
    const std::string text = to_text(list_of_everyone(), style_of(120));
    CHECK(holds(text, "Ruth Ellery"));
    CHECK(holds(text, "7 weeks"));
    CHECK(holds(text, "●●●●○"));
    CHECK(holds(text, "monthly *"));
    CHECK(holds(text, "* the cadence you set"));
    CHECK(holds(text, "  2~  Maximiliane"));
    CHECK(holds(text, "~ in turn, so that no one is forgotten"));
    const std::string ascii = to_text(list_of_everyone(), style_of(120, false));
    CHECK(holds(ascii, "****."));
}

TEST_CASE("due without anyone names who comes next") {
    DueReport report;
    report.today = today;
    report.next = list_of_everyone().lines.front();
    report.next_in = Days{4};
    const std::string text = to_text(report, style_of(80));
    CHECK(holds(text, "Next: Ruth Ellery, in 4 days."));
    check_fits(report);
}

TEST_CASE("due --explain fits every width and gives each part") {
    DueReport report = list_of_everyone();
    report.explain = true;
    check_fits(report);
    const std::string text = to_text(report, style_of(80));
    for (const std::string_view part : {"tie", "timing", "pace", "rhythm", "log2(1 + 18)"}) CHECK(holds(text, part));
}

TEST_CASE("due as JSON has the parts of every score, and rotation as a flag") {
    const auto json = json_of(list_of_everyone());
    CHECK(json["total"] == 11);
    REQUIRE(json["due"].size() == people.size());
    CHECK(json["due"][0]["handle"] == "ruth");
    CHECK(json["due"][0]["days_since"] == 49);
    CHECK(json["due"][0]["parts"]["v"] == 18);
    CHECK(json["due"][1]["rotation"] == true);
    CHECK(json["due"][0]["rotation"] == false);
}
