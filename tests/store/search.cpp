#include "nj/store/search.hpp"

#include <doctest/doctest.h>

#include <algorithm>

#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/removal.hpp"
#include "random_life.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

SearchQuestion question(std::vector<std::string> phrases, std::size_t limit = 0) {
    SearchQuestion asked;
    asked.phrases = std::move(phrases);
    asked.limit = limit;
    return asked;
}

/// Logs many exchanges on days in random order; every `nth` note has the word owls.
std::vector<std::pair<Day, std::int64_t>> log_many(TempJournal& journal, ContactId person, int count, int nth) {
    std::vector<std::pair<Day, std::int64_t>> with_owls;
    journal->write("log many", [&](Writer& writer) {
        for (int i = 0; i < count; ++i) {
            Exchange exchange;
            exchange.on = today - Days{(i * 7919) % 4001};
            exchange.kind = "call";
            exchange.people = {{person, "", ""}};
            exchange.note = i % nth == 0 ? "of owls and maps" : "of maps";
            const auto id = add_exchange(writer, exchange);
            if (i % nth == 0) with_owls.emplace_back(exchange.on, id.value);
        }
    });
    std::ranges::sort(with_owls, std::greater{});
    return with_owls;
}

}  // namespace

TEST_CASE("the newest exchanges with a word come first, whether the word is rare or in half of them") {
    for (const int nth : {2, 400}) {
        TempJournal journal;
        const auto anna = journal.add("Anna Reed");
        auto expected = log_many(journal, anna, 1600, nth);
        const auto hits = search(*journal, question({"owl"}, 20));
        REQUIRE(hits.size() == std::min<std::size_t>(20, expected.size()));
        for (std::size_t i = 0; i < hits.size(); ++i) {
            CHECK(hits[i].what == Hit::What::exchange);
            CHECK(hits[i].id == expected[i].second);
            CHECK(hits[i].on == expected[i].first);
        }
        CHECK(search(*journal, question({"owl"})).size() == expected.size());
        SearchQuestion best = question({"owl"}, 20);
        best.best = true;
        CHECK(search(*journal, best).size() == std::min<std::size_t>(20, expected.size()));
    }
}

TEST_CASE("search returns people, facts, gifts, and exchanges in the same order with each method") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto owl = journal.add("Owlen Marsh");
    journal.edit(anna, [](Contact& contact) { contact.aliases = {"Owlie"}; });
    log_many(journal, anna, 900, 3);
    journal->write("notes", [&](Writer& writer) {
        for (int i = 0; i < 40; ++i) {
            add_fact(writer, i % 2 == 0 ? anna : owl, "", "likes owls", today - Days{i * 20});
            Exchange exchange;
            exchange.on = today - Days{i * 15};
            exchange.kind = "coffee";
            exchange.people = {{owl, "", ""}};
            exchange.help.emplace_back().what = i % 2 == 0 ? "a book of owls" : "a map";
            add_exchange(writer, exchange);
        }
    });
    const auto looked_up = search(*journal, question({"owl"}));
    REQUIRE(looked_up.size() == 2 + 300 + 40 + 20);
    for (const std::size_t limit : {std::size_t{1}, std::size_t{5}, std::size_t{60}, looked_up.size() + 10}) {
        CAPTURE(limit);
        const auto walked = search(*journal, question({"owl"}, limit));
        REQUIRE(walked.size() == std::min(limit, looked_up.size()));
        for (std::size_t i = 0; i < walked.size(); ++i) {
            CHECK(walked[i].what == looked_up[i].what);
            CHECK(walked[i].id == looked_up[i].id);
        }
    }
}

TEST_CASE("search finds a row once, by all words or any, and only for the given people") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto bob = journal.add("Bob Marsh");
    journal.note(anna, "likes owls and maps");
    Exchange exchange;
    exchange.on = today;
    exchange.kind = "coffee";
    exchange.people = {{anna, "", ""}, {bob, "", ""}};
    exchange.note = "owls again";
    exchange.help.emplace_back().what = "a book of owls";
    journal.log(exchange);
    CHECK(search(*journal, question({"owls"})).size() == 2);
    CHECK(search(*journal, question({"owls", "map"})).size() == 1);
    SearchQuestion any = question({"map", "again"});
    any.every_phrase = false;
    CHECK(search(*journal, any).size() == 2);
    const std::unordered_set<ContactId> only{bob};
    any.people = &only;
    REQUIRE(search(*journal, any).size() == 1);
    CHECK(search(*journal, any).front().people.size() == 2);
    CHECK(search(*journal, question({"marsh"})).front().what == Hit::What::contact);
}

TEST_CASE("search finds merged people under the name they are shown by, and no removed ones") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto other = journal.add("Annika Reed");
    journal.note(other, "likes owls");
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, other); });
    REQUIRE(search(*journal, question({"owls"})).size() == 1);
    CHECK(search(*journal, question({"owls"})).front().people.front().name == "Anna Reed");
    REQUIRE(search(*journal, question({"annika"})).size() == 1);
    CHECK(search(*journal, question({"annika"})).front().id == anna.value);
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, anna); });
    CHECK(search(*journal, question({"annika"})).empty());
    CHECK(search(*journal, question({"owls"})).empty());
}
