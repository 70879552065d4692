#include "nj/view/show.hpp"

#include "people.hpp"

using namespace nj;
using namespace nj::test;

namespace {

ShowReport page_of(const Named& person) {
    ShowReport report;
    report.today = today;
    report.contact.id = person.id;
    report.contact.handle = person.handle;
    report.contact.name = person.name;
    report.contact.org = "Harbor Institute for the Study of Waterfronts and Everything Near Them";
    report.contact.title = "policy analyst";
    report.contact.city = "Washington";
    report.contact.emails = {"s.marlow@harbor.example", "a.very.long.address.that.goes.on@subdomain.harbor.example"};
    report.contact.phones = {"+1 202 555 0100"};
    report.contact.communities = {"govloop", "wednesday-climbers"};
    report.contact.birthday = "--01-12";
    report.contact.met = {today - Days{205}, "the open data meetup", "", long_name.id};
    report.via = long_name;
    report.standing = standing_of(person);
    report.rhythm = Rhythm{22.4, RhythmFrom::history};
    report.circle = Circle::close;
    for (int ago = 330; ago > 40; ago -= 30) report.days.push_back(today - Days{ago});
    for (int i = 0; i < 5; ++i) report.exchanges.push_back(exchange_with(person));
    for (const std::string_view topic : {"needs", "likes", "family", "avoid", ""}) {
        Fact fact;
        fact.id = FactId{50};
        fact.number = 50;
        fact.topic = topic;
        fact.text = topic.empty() ? hostile_text : long_text;
        fact.on = today - Days{10};
        report.facts.push_back(fact);
    }
    report.promises = {promise_to(person, long_text)};
    report.asks = {ask_of(person)};
    report.waiting = 2;
    report.between = {4, 3, 0.6, 4, 3.4};
    return report;
}

}  // namespace

TEST_CASE("the page of a person fits every width, whatever is kept on them") {
    for (const auto& person : people) check_fits(page_of(person));
}

TEST_CASE("the page of a person says when you last met, and what is between you") {
    const std::string text = to_text(page_of(ruth), style_of(80));
    CHECK(holds(text, "Ruth Ellery"));
    CHECK(holds(text, "@ruth"));
    CHECK(holds(text, "7 weeks ago"));
    CHECK(holds(text, "you gave 4, Ruth gave 3: about even"));
    CHECK(holds(text, "birthday 12 Jan"));
}

TEST_CASE("the page of a person as JSON has everything the journal keeps") {
    const auto json = json_of(page_of(ruth))["contact"];
    CHECK(json["handle"] == "ruth");
    CHECK(json["exchanges"].size() == 5);
    CHECK(json["facts"].size() == 5);
    CHECK(json["facts"][4]["topic"].is_null());
    CHECK(json["met"]["via"] != nullptr);
    CHECK(json["dates"][0]["next"] == "2027-01-12");
}
