#include "nj/domain/share.hpp"

#include <doctest/doctest.h>

#include "nj/domain/url.hpp"

using namespace nj;

namespace {

Reader reader(std::int64_t id, const char* handle) {
    Reader made;
    made.person = {ContactId{id}, handle, handle};
    return made;
}

Fact fact(const char* topic, const char* text) {
    Fact made;
    made.topic = topic;
    made.text = text;
    return made;
}

std::vector<std::string> handles(const std::vector<Suggestion>& suggestions) {
    std::vector<std::string> list;
    for (const auto& each : suggestions) list.push_back(each.person.handle);
    return list;
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("two URLs of one page are the same, and URLs of two pages are not") {
    struct Row {
        const char* typed;
        const char* normal;
    };
    const Row rows[] = {
        {"https://example.org/maps", "example.org/maps"},
        {"http://example.org/maps", "example.org/maps"},
        {"HTTPS://WWW.Example.ORG/maps/", "example.org/maps"},
        {"www.example.org", "example.org"},
        {"example.org/maps", "example.org/maps"},
        {"https://example.org:443/maps", "example.org/maps"},
        {"http://example.org:80/", "example.org"},
        {"https://example.org:8443/maps", "example.org:8443/maps"},
        {"https://example.org/maps#page=3", "example.org/maps"},
        {"https://example.org/maps?utm_source=x&utm_medium=mail", "example.org/maps"},
        {"https://example.org/maps?id=7&fbclid=abc", "example.org/maps?id=7"},
        {"https://example.org/maps?gclid=1&id=7&mc_cid=2&mc_eid=3&page=2", "example.org/maps?id=7&page=2"},
        {"https://example.org?id=7", "example.org?id=7"},
        {"https://example.org/Maps", "example.org/Maps"},
        {"https://example.org/maps?utmost=1", "example.org/maps?utmost=1"},
        {"https://www2.example.org/maps", "www2.example.org/maps"},
        {"ftp://www.example.org/maps/", "ftp://www.example.org/maps"},
        {"  https://example.org/maps  ", "example.org/maps"},
        {"https://example.org/maps//", "example.org/maps"},
    };
    for (const auto& row : rows) {
        CAPTURE(row.typed);
        CHECK(normal_url(row.typed) == row.normal);
        CHECK(normal_url(normal_url(row.typed)) == row.normal);
    }
}

TEST_CASE("a text in the form of a URL is a URL, and a title is not") {
    for (const char* url : {"https://x.org", "HTTP://localhost/a", "www.x.org", "x.org/maps", "doi.org/10.1/2"}) {
        CAPTURE(url);
        CHECK(is_url(url));
    }
    for (const char* title :
         {"", "maps", "the parcel maps", "and/or", "./notes.txt", "Node.js", "see https://x.org", "https://", "a./b"}) {
        CAPTURE(title);
        CHECK_FALSE(is_url(title));
    }
}

TEST_CASE("a thing is a title, a page, or a page with a title") {
    CHECK(share_of("  The parcel maps ", "").title == "The parcel maps");
    CHECK(share_of("The parcel maps", "").url.empty());
    CHECK(share_of("https://www.x.org/maps/", "").title == "x.org/maps");
    CHECK(share_of("https://www.x.org/maps/", "").url == "https://www.x.org/maps/");
    const Share both = share_of("The parcel maps https://x.org/maps", "Zoning, cities,, zoning ");
    CHECK(both.title == "The parcel maps");
    CHECK(both.url == "https://x.org/maps");
    CHECK(both.about == Texts{"Zoning", "cities"});
    CHECK(topics_text(both.about) == "Zoning, cities");
    CHECK(is_same_thing(both, share_of("http://x.org/maps#top", "")));
    CHECK(is_same_thing(share_of("the  PARCEL maps", ""), share_of("The parcel maps", "cities")));
    CHECK_FALSE(is_same_thing(both, share_of("The parcel maps", "")));
    CHECK_FALSE(is_same_thing(both, share_of("https://x.org/other", "")));
}

TEST_CASE("people who share words with a thing are suggested, with the reason") {
    std::vector<Reader> people;
    for (const char* handle : {"likes", "needs", "works", "tagged", "glad", "offers", "family", "nothing"})
        people.push_back(reader(static_cast<std::int64_t>(people.size()) + 1, handle));
    people[0].facts = {fact("likes", "old maps, and cities")};
    people[1].facts = {fact("needs", "a reviewer for the zoning paper")};
    people[2].facts = {fact("work", "maps of parcels")};
    people[3].tags = {"zoning", "history"};
    people[4].liked = {share_of("the tram plans", "zoning")};
    people[5].facts = {fact("offers", "maps")};
    people[6].facts = {fact("family", "a son who draws maps")};
    const auto found = suggest(share_of("Boston parcel maps", "zoning, cities"), people);
    CHECK(handles(found) == Texts{"likes", "works", "glad", "needs", "tagged"});
    CHECK(found[0].why == Texts{"likes: old maps, and cities"});
    CHECK(found[1].why == Texts{"work: maps of parcels"});
    CHECK(found[2].why == Texts{"liked: the tram plans"});
    CHECK(found[4].why == Texts{"tag zoning"});
    CHECK(suggest(share_of("Boston parcel maps", "zoning, cities"), people, 2).size() == 2);
    CHECK(suggest(share_of("Boston parcel maps", "zoning, cities"), people, 0).size() == 5);
}

TEST_CASE("suggestions are sorted by words, then by value, then by handle") {
    std::vector<Reader> people{reader(1, "bob"), reader(2, "anna"), reader(3, "cyd"), reader(4, "dan")};
    for (auto& person : people) person.tags = {"zoning"};
    people[2].value = 7;
    people[3].facts = {fact("likes", "zoning")};
    CHECK(handles(suggest(share_of("x", "zoning"), people)) == Texts{"dan", "cyd", "anna", "bob"});
}

TEST_CASE("a host does not count, a path does, and a short topic matches only the same one") {
    std::vector<Reader> people{reader(1, "anna"), reader(2, "bob"), reader(3, "cyd")};
    people[0].facts = {fact("likes", "example.org, the best of the web")};
    people[1].facts = {fact("likes", "parcels")};
    people[2].facts = {fact("work", "AI for courts"), fact("likes", "tea at five")};
    CHECK(handles(suggest(share_of("https://example.org/boston-parcel-maps", ""), people)) == Texts{"bob"});
    CHECK(handles(suggest(share_of("the report", "AI"), people)) == Texts{"cyd"});
    CHECK(handles(suggest(share_of("letters to AI at night", "history"), people)).empty());
}

TEST_CASE("archived people and people with a reason against a thing are not suggested") {
    struct Row {
        const char* what;
        void (*make)(Reader&);
        const char* reason;
    };
    const Row rows[] = {
        {"nothing against it", [](Reader&) {}, nullptr},
        {"no shares at all",
         [](Reader& r) {
             r.stops = {"tea", ""};
         },
         "no shares"},
        {"none of the topic", [](Reader& r) { r.stops = {"city"}; }, "no shares about city"},
        {"none of a word of the title", [](Reader& r) { r.stops = {"boston"}; }, "no shares about boston"},
        {"none of another topic", [](Reader& r) { r.stops = {"tea"}; }, nullptr},
        {"avoids a word of it", [](Reader& r) { r.facts = {fact("avoid", "maps by mail")}; }, "avoid maps by mail"},
        {"avoids something else", [](Reader& r) { r.facts = {fact("avoid", "newsletters")}; }, nullptr},
        {"likes are not a reason", [](Reader& r) { r.facts = {fact("likes", "maps")}; }, nullptr},
        {"had it", [](Reader& r) { r.had_it = true; }, "had it already"},
    };
    const Share thing = share_of("Boston parcel maps", "zoning, cities");
    for (const auto& row : rows) {
        CAPTURE(row.what);
        Reader anna = reader(1, "anna");
        anna.tags = {"zoning"};
        row.make(anna);
        const auto reason = reason_against(anna, thing);
        CHECK(reason.value_or("") == (row.reason == nullptr ? "" : row.reason));
        CHECK(suggest(thing, std::vector{anna}).size() == (row.reason == nullptr ? 1 : 0));
        anna.archived = true;
        CHECK(suggest(thing, std::vector{anna}).empty());
    }
}
