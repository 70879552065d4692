#include "nj/view/search.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

SearchReport found_zoning() {
    SearchReport report;
    report.today = today;
    report.asked = "zoning";
    report.phrases = {"zoning"};
    for (const auto& person : people) {
        report.hits.push_back(
            {"exchange", "1000", 12345, {person, ruth, long_name}, today - Days{49}, "coffee", long_text});
        report.hits.push_back({"fact", "50", 50, {person}, today - Days{9}, "needs", hostile_text + " zoning"});
        report.hits.push_back({"contact", "1", 0, {person}, {}, "", "a zoning board"});
    }
    report.more = true;
    return report;
}

}  // namespace

TEST_CASE("what a search found fits every width, cut around the words looked for") {
    check_fits(found_zoning());
    for (const auto& line : lines_of(to_text(found_zoning(), style_of(60))))
        if (holds(line, "Ruth")) CHECK(display_width(line) <= 60);
}

TEST_CASE("what a search found as JSON has each hit with its people") {
    const auto json = json_of(found_zoning());
    CHECK(json.dump().find("zoning") != std::string::npos);
}
