#include "nj/view/list.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

ListReport list_of_everyone() {
    ListReport report;
    report.today = today;
    for (const auto& person : people) {
        Listed listed;
        listed.person = person;
        listed.org = "Harbor Institute for the Study of Waterfronts";
        listed.city = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch";
        listed.standing = standing_of(person);
        listed.tags = {"policy", "climate", "board"};
        listed.emails = {"ruth@alder.example"};
        listed.last_kind = "coffee";
        listed.rhythm = {22.4, RhythmFrom::history};
        report.people.push_back(std::move(listed));
    }
    report.matching = 12;
    return report;
}

}  // namespace

TEST_CASE("a list fits every width with the usual columns and with all of them") {
    ListReport report = list_of_everyone();
    check_fits(report);
    for (const auto& column : list_columns()) report.columns.push_back(&column);
    const std::string text = to_text(report, style_of(400));
    CHECK(holds(text, "Ruth Ellery"));
}

TEST_CASE("each column alone fits every width") {
    for (const auto& column : list_columns()) {
        CAPTURE(column.name);
        ListReport report = list_of_everyone();
        report.columns = {list_column("name"), &column};
        check_fits(report);
    }
}

TEST_CASE("a list as JSON has numbers as numbers and nothing as null") {
    const auto json = json_of(list_of_everyone());
    REQUIRE(json["contacts"].size() == people.size());
    const auto& first = json["contacts"][0];
    CHECK(first["exchange_days"] == 9);
    CHECK(first["days_since"] == 49);
    CHECK(first["cadence_days"].is_null());
    CHECK(first["tags"].size() == 3);
}

TEST_CASE("people without a value come last, in either order") {
    ListReport report = list_of_everyone();
    report.people[1].city.clear();
    for (const bool reversed : {false, true}) {
        sort_listed(report.people, {{list_column("city"), reversed}}, today);
        CHECK(report.people.back().city.empty());
    }
}
