#include "nj/store/forward.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

Exchange lunch(const std::vector<ContactId>& people, Day on) {
    Exchange exchange;
    exchange.on = on;
    exchange.kind = "lunch";
    for (const auto person : people) exchange.people.push_back({person, "", ""});
    return exchange;
}

HelpId give(TempJournal& journal, ContactId person, Day on, Way way, bool pass_on, std::optional<HelpId> passes = {}) {
    Exchange exchange = lunch({person}, on);
    Help& help = exchange.help.emplace_back();
    help.way = way;
    help.what = "lunch";
    help.pass_on = pass_on;
    help.passes = passes;
    const auto id = journal.log(exchange);
    return read_exchange(*journal, id, kinds(*journal))->help.front().id;
}

/// Logs a gift that someone passed on to another person: an exchange without people.
HelpId pass(TempJournal& journal, std::optional<ContactId> to, Day on, HelpId passes) {
    Exchange exchange = lunch({}, on);
    Help& help = exchange.help.emplace_back();
    help.way = Way::passed;
    help.what = "lunch";
    if (to) help.person = Named{*to, "", ""};
    help.passes = passes;
    const auto id = journal.log(exchange);
    return read_exchange(*journal, id, kinds(*journal))->help.front().id;
}

std::string chain_text(TempJournal& journal, HelpId any) {
    const auto name = [](const Side& side) {
        return side.you ? "you" : side.people.empty() ? "?" : side.people.front().name;
    };
    std::string text;
    for (const auto& step : chain_of(forward_links(*journal), any))
        text += (text.empty() ? "" : ", ") + name(step.from) + ">" + name(step.to);
    return text;
}

/// Deb gave me a lunch, I gave Kim one for it, and Kim gave one to Lee.
struct Story {
    TempJournal journal;
    ContactId deb = journal.add("Deb");
    ContactId kim = journal.add("Kim");
    ContactId lee = journal.add("Lee");
    HelpId got = give(journal, deb, today - Days{30}, Way::got, true);
    HelpId gave = give(journal, kim, today - Days{20}, Way::gave, false, got);
    HelpId passed = pass(journal, lee, today - Days{10}, gave);
};

}  // namespace

TEST_CASE("every link of a chain has its own number") {
    Story story;
    std::vector<long long> numbers;
    for (const auto& link : forward_links(*story.journal)) numbers.push_back(link.number);
    REQUIRE(numbers.size() == 3);
    CHECK(numbers[0] > 0);
    CHECK(numbers[0] < numbers[1]);
    CHECK(numbers[1] < numbers[2]);
    CHECK(chain_text(story.journal, story.gave) == "Deb>you, you>Kim, Kim>Lee");
}

TEST_CASE("undo of each link of a chain restores the journal before it, and redo the journal after it") {
    Story story;
    TempJournal& journal = story.journal;
    const Dump whole = live_state(*journal);
    const Dump computed = computed_tables(*journal);
    journal.undo();
    CHECK(chain_text(journal, story.got) == "Deb>you, you>Kim");
    const Dump one_less = live_state(*journal);
    journal.undo();
    CHECK(chain_text(journal, story.got) == "Deb>you");
    CHECK(forwards_of(forward_links(*journal)).front().passed.empty());
    journal.redo();
    CHECK(difference(live_state(*journal), one_less).empty());
    journal.redo();
    CHECK(difference(live_state(*journal), whole).empty());
    CHECK(computed_tables(*journal) == computed);
}

TEST_CASE("an undone link leaves the journal as if it had never been logged") {
    Story story;
    TempJournal& journal = story.journal;
    const Dump before = live_state(*journal);
    give(journal, story.lee, today, Way::gave, true, story.got);
    CHECK(chain_text(journal, story.got) == "Deb>you, you>Kim, Kim>Lee, you>Lee");
    journal.undo();
    CHECK(difference(live_state(*journal), before).empty());
    pass(journal, {}, today, story.passed);
    CHECK(chain_text(journal, story.got) == "Deb>you, you>Kim, Kim>Lee, Lee>?");
    journal.undo();
    CHECK(difference(live_state(*journal), before).empty());
}

TEST_CASE("a gift marked later to be passed on gets a number, and undo removes the mark") {
    TempJournal journal;
    const auto deb = journal.add("Deb");
    give(journal, deb, today, Way::got, false);
    const Dump state = live_state(*journal);
    const Exchange before = exchanges_with(*journal, deb, 1, kinds(*journal)).front();
    Exchange after = before;
    after.help.front().pass_on = true;
    journal->write("fix", [&](Writer& writer) { update_exchange(writer, before, after); });
    REQUIRE(forward_links(*journal).size() == 1);
    CHECK(forward_links(*journal).front().number > 0);
    CHECK(passed_between(*journal, deb, today).got == 2);
    journal.undo();
    CHECK(difference(live_state(*journal), state).empty());
}

TEST_CASE("a gift is not undone while the gift that passed it on exists") {
    Story story;
    const auto of_gift = history(*story.journal, {.limit = 2, .about = {}, .device = {}}).back().id;
    CHECK(error_of([&] { story.journal.undo(of_gift); }).find("came later and builds on it") != std::string::npos);
}

TEST_CASE("a removed link ends the chain on both sides") {
    Story story;
    story.journal->write("rm", [&](Writer& writer) { remove_contact(writer, story.kim); });
    CHECK(chain_text(story.journal, story.got) == "Deb>you");
    CHECK(chain_text(story.journal, story.passed) == "?>Lee");
}

TEST_CASE("a removed person is not named in a chain when the exchange remains") {
    TempJournal journal;
    const auto kim = journal.add("Kim");
    const auto anna = journal.add("Anna");
    Exchange exchange = lunch({kim, anna}, today);
    Help& help = exchange.help.emplace_back();
    help.what = "lunch";
    help.pass_on = true;
    help.person = Named{kim, "", ""};
    journal.log(exchange);
    const auto id = forward_links(*journal).front().id;
    CHECK(chain_text(journal, id) == "you>Kim");
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, kim); });
    CHECK(chain_text(journal, id) == "you>?");
}

TEST_CASE("merged people appear in a chain as their root") {
    Story story;
    TempJournal& journal = story.journal;
    const auto root = journal.add("Kimberley");
    const auto lee_root = journal.add("Leander");
    journal->write("merge", [&](Writer& writer) {
        merge_contacts(writer, *journal, root, story.kim);
        merge_contacts(writer, *journal, lee_root, story.lee);
    });
    CHECK(chain_text(journal, story.passed) == "Deb>you, you>Kimberley, Kimberley>Leander");
    journal.undo();
    CHECK(chain_text(journal, story.passed) == "Deb>you, you>Kim, Kim>Lee");
}

TEST_CASE("a gift that others passed on counts for no one") {
    Story story;
    TempJournal& journal = story.journal;
    const Dump before = rows_of(*journal, "SELECT * FROM standing");
    const Dump days = rows_of(*journal, "SELECT * FROM timeline");
    pass(journal, story.lee, today, story.gave);
    CHECK(rows_of(*journal, "SELECT * FROM standing") == before);
    CHECK(rows_of(*journal, "SELECT * FROM timeline") == days);
}

TEST_CASE("an amended gift keeps its number and the gift that passed it on") {
    Story story;
    TempJournal& journal = story.journal;
    const auto number = forward_links(*journal).front().number;
    Exchange before = exchanges_with(*journal, story.deb, 1, kinds(*journal)).front();
    Exchange after = before;
    after.help.front().what = "a long lunch";
    after.help.front().weight = 3;
    journal->write("fix", [&](Writer& writer) { update_exchange(writer, before, after); });
    const Link link = forward_links(*journal).front();
    CHECK(link.what == "a long lunch");
    CHECK(link.weight == 3);
    CHECK(link.number == number);
    CHECK(chain_text(journal, story.got) == "Deb>you, you>Kim, Kim>Lee");
    CHECK(passed_between(*journal, story.deb, today).got == 3);
}
