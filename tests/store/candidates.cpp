#include "nj/store/candidates.hpp"

#include <doctest/doctest.h>

#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

using Texts = std::vector<std::string>;

Texts handles_beginning(TempJournal& journal, const std::string& text) {
    Texts handles;
    for (const auto& person : people_beginning(*journal, text)) handles.push_back(person.handle);
    return handles;
}

Texts tagged(TempJournal& journal) {
    Texts tags;
    for (const auto& tag : values_of(*journal, ContactValue::tag))
        tags.push_back(tag.text + " " + std::to_string(tag.times));
    return tags;
}

Beginning only(TempJournal& journal, const std::string& text) {
    const auto found = people_beginning(*journal, text);
    REQUIRE(found.size() == 1);
    return found.front();
}

}  // namespace

TEST_CASE("completion finds people by the beginning of any word of their names, latest met first") {
    TempJournal journal;
    const auto eva = journal.add("Éva Ruiz");
    const auto ruth = journal.add("Ruth Ellery");
    journal.add("Anna Reed");
    journal.log({eva}, today - Days{30});
    journal.log({ruth}, today - Days{2});
    CHECK(handles_beginning(journal, "RU") == Texts{"ruth", "eva"});
    CHECK(handles_beginning(journal, "ev") == Texts{"eva"});
    CHECK(handles_beginning(journal, "") == Texts{"ruth", "eva", "anna"});
    CHECK(handles_beginning(journal, "Ruth El") == Texts{"ruth"});
    CHECK(handles_beginning(journal, "ruth-el") == Texts{"ruth"});
    CHECK(handles_beginning(journal, "Ruth Re").empty());
    CHECK(only(journal, "ell").word == "ellery");
    CHECK(only(journal, "ell").last == today - Days{2});
}

TEST_CASE("completion skips archived people and offers the root of merged ones") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto old = journal.add("Betty Ellery");
    const auto anna = journal.add("Anna Ellery");
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, ruth, old); });
    journal.edit(anna, [](Contact& contact) { contact.archived = "moved on"; });
    CHECK(handles_beginning(journal, "ellery") == Texts{"ruth"});
    CHECK(handles_beginning(journal, "bet") == Texts{"ruth"});
}

TEST_CASE("completion gets the latest ten days of a person") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    for (int ago = 0; ago < 12; ++ago) journal.log({ruth}, today - Days{ago});
    const auto latest = only(journal, "ruth").latest;
    REQUIRE(latest.size() == 10);
    CHECK(latest.front() == today);
    CHECK(latest.back() == today - Days{9});
}

TEST_CASE("completion marks a handle that is in someone else's name") {
    TempJournal journal;
    journal.add("Ruth Ellery");
    CHECK_FALSE(only(journal, "ellery").is_name_of_others);
    journal.add("Ruth Okafor");
    CHECK(only(journal, "ellery").is_name_of_others);
    CHECK_FALSE(only(journal, "okafor").is_name_of_others);
}

TEST_CASE("tags are counted by the people who have them, not by exchanges") {
    TempJournal journal;
    Contact ruth;
    ruth.name = "Ruth Ellery";
    ruth.tags = {"zoning", "archives"};
    const auto one = journal.add(ruth);
    Contact again = ruth;
    again.tags = {"zoning"};
    const auto other = journal.add(again);
    Exchange exchange;
    exchange.on = today;
    exchange.kind = "coffee";
    exchange.people.push_back({one, "", ""});
    exchange.tags = {"zoning", "urgent"};
    journal.log(exchange);
    CHECK(all_tags(*journal) == Texts{"archives", "urgent", "zoning"});
    CHECK(tagged(journal) == Texts{"zoning 2", "archives 1"});
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, one, other); });
    CHECK(tagged(journal) == Texts{"archives 1", "zoning 1"});
    CHECK_FALSE(has_more_people(*journal));
}

TEST_CASE("completion includes people met lately when very many names match") {
    TempJournal journal;
    journal->write("many", [&](Writer& writer) {
        for (int i = 0; i < 300; ++i) {
            Contact contact;
            contact.name = "Ann" + std::to_string(i) + " Bell";
            contact.added = today;
            add_contact(writer, contact);
        }
    });
    const auto anton = journal.add("Anzor Bell");
    journal.log({anton}, today - Days{3});
    CHECK(handles_beginning(journal, "an").front() == "anzor");
    CHECK(handles_beginning(journal, "an").size() == 24);
    CHECK(handles_beginning(journal, "").front() == "anzor");
}

TEST_CASE("places and cities are sorted by frequency") {
    TempJournal journal;
    Contact ruth;
    ruth.name = "Ruth Ellery";
    ruth.city = "Boston";
    const auto one = journal.add(ruth);
    for (const auto* place : {"Compass", "Joe's", "Joe's"}) {
        Exchange exchange;
        exchange.on = today;
        exchange.kind = "coffee";
        exchange.place = place;
        exchange.people.push_back({one, "", ""});
        journal.log(exchange);
    }
    const auto places = places_lately(*journal);
    REQUIRE(places.size() == 2);
    CHECK(places.front().text == "Joe's");
    CHECK(places.front().times == 2);
    const auto cities = values_of(*journal, ContactValue::city);
    REQUIRE(cities.size() == 1);
    CHECK(cities.front().text == "Boston");
    CHECK(values_of(*journal, ContactValue::org).empty());
}
