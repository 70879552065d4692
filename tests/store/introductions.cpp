#include "nj/store/introductions.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <functional>

#include "dump.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/removal.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

/// Checks that undo reverts a write completely, and that redo restores it.
void check_undone(TempJournal& journal, const std::function<void(Writer&)>& body) {
    const Dump before = live_state(*journal);
    journal->write("change", body);
    const Dump after = live_state(*journal);
    REQUIRE(before != after);
    journal.undo();
    CHECK_MESSAGE(live_state(*journal) == before, difference(before, live_state(*journal)));
    journal.redo();
    CHECK_MESSAGE(live_state(*journal) == after, difference(after, live_state(*journal)));
}

std::optional<Acquaintance> between(TempJournal& journal, ContactId of, ContactId person) {
    const auto known = acquaintances_of(*journal, of);
    const auto found = std::ranges::find(known, person, &Acquaintance::person);
    return found == known.end() ? std::nullopt : std::optional(*found);
}

void record(TempJournal& journal, ContactId one, ContactId other, const SaidToKnow& said) {
    journal->write("knows", [&](Writer& writer) { say_they_know(writer, one, other, said); });
}

Introduction request_of(ContactId whom, ContactId via) {
    Introduction introduction;
    introduction.whom.id = whom;
    introduction.via = Named{via, "", ""};
    introduction.why = "her fund";
    introduction.on = today - Days{9};
    return introduction;
}

IntroductionId add(TempJournal& journal, const Introduction& draft) {
    IntroductionId id;
    journal->write("intro", [&](Writer& writer) { id = add_introduction(writer, draft); });
    return id;
}

}  // namespace

TEST_CASE("a record that two people know each other is one row in either order, and is undone") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto dana = journal.add("Dana Okafor");
    check_undone(journal, [&](Writer& writer) { say_they_know(writer, ruth, dana, {"a former student", 4}); });
    check_undone(journal, [&](Writer& writer) { say_they_know(writer, dana, ruth, {"colleagues", std::nullopt}); });
    const auto said = said_to_know(*journal, ruth, dana);
    REQUIRE(said);
    CHECK(said->note == "colleagues");
    CHECK(!said->strength);
    CHECK(between(journal, dana, ruth)->said);
    check_undone(journal, [&](Writer& writer) { forget_they_know(writer, ruth, dana); });
    CHECK(!said_to_know(*journal, ruth, dana));
    CHECK(!between(journal, dana, ruth));
}

TEST_CASE("recording the same again is not an operation") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto dana = journal.add("Dana Okafor");
    record(journal, ruth, dana, {"a former student", 4});
    CHECK(!journal->write("again", [&](Writer& writer) {
        say_they_know(writer, dana, ruth, {"a former student", 4});
    }));
}

TEST_CASE("a record about a merged contact applies to the person they were merged into") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto dana = journal.add("Dana Okafor");
    const auto other = journal.add("D. Okafor");
    record(journal, other, ruth, {"a former student", 4});
    record(journal, other, dana, {"the same, perhaps", std::nullopt});
    check_undone(journal, [&](Writer& writer) { merge_contacts(writer, *journal, dana, other); });
    CHECK(between(journal, ruth, dana)->note == "a former student");
    CHECK(acquaintances_of(*journal, dana).size() == 1);  // a person is not their own acquaintance
    record(journal, dana, ruth, {"colleagues", 3});
    CHECK(said_to_know(*journal, ruth, dana)->strength == 3);
    journal->write("forget", [&](Writer& writer) { forget_they_know(writer, ruth, dana); });
    CHECK(!between(journal, dana, ruth));
}

TEST_CASE("acquaintances are guessed from introductions, exchanges, and communities of up to a hundred") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    Contact brought;
    brought.name = "Dana Okafor";
    brought.met.via = ruth;
    brought.communities = {"choir"};
    const auto dana = journal.add(brought);
    Contact singer;
    singer.name = "Wei Zhang";
    singer.communities = {"choir"};
    const auto wei = journal.add(singer);
    journal.log({wei, ruth}, today - Days{3});
    journal.log({wei, ruth}, today - Days{1});
    Exchange sent;
    sent.kind = "email";
    sent.on = today;
    sent.sent = true;
    sent.people = {{dana, "", ""}, {wei, "", ""}};
    journal.log(sent);
    CHECK(between(journal, ruth, dana)->brought_them);
    CHECK(between(journal, dana, ruth)->brought_by_them);
    CHECK(between(journal, ruth, wei)->together == std::vector{today - Days{1}, today - Days{3}});
    const auto choir = between(journal, dana, wei);
    REQUIRE(choir);
    CHECK(choir->together.empty());  // the exchange was only a reach-out
    REQUIRE(choir->communities.size() == 1);
    CHECK(choir->communities[0].members == 2);
    CHECK(is_guess(*choir));
    Introduction offer;
    offer.kind = IntroductionKind::offer;
    offer.whom.id = dana;
    offer.other = Named{wei, "", ""};
    offer.on = today;
    offer.id = add(journal, offer);
    CHECK(!between(journal, dana, wei)->brought_together);
    offer.made = today;
    journal->write("made", [&](Writer& writer) { update_introduction(writer, offer); });
    CHECK(between(journal, dana, wei)->brought_together);
    CHECK(between(journal, wei, dana)->brought_together);
}

TEST_CASE("only the latest exchanges are read to find who someone met") {
    TempJournal journal;
    const auto ruth = journal.add("Ruth Ellery");
    const auto wei = journal.add("Wei Zhang");
    const auto kim = journal.add("Kim Doyle");
    journal.log({ruth, wei}, today - Days{9});
    journal.log({ruth, kim}, today - Days{1});
    CHECK(acquaintances_of(*journal, ruth, 1).size() == 1);
    CHECK(acquaintances_of(*journal, ruth, 2).size() == 2);
}

TEST_CASE("an introduction and its steps are undone") {
    TempJournal journal;
    const auto dana = journal.add("Dana Okafor");
    const auto ruth = journal.add("Ruth Ellery");
    check_undone(journal, [&](Writer& writer) { add_introduction(writer, request_of(dana, ruth)); });
    const Introduction before = introductions(*journal).front();
    CHECK(before.whom.name == "Dana Okafor");
    CHECK(before.number > 0);
    check_undone(journal, [&](Writer& writer) { update_introduction(writer, after(before, Step::met, today)); });
    const Introduction now = *read_introduction(*journal, before.id);
    CHECK(now.made == today);
    CHECK(now.why == "her fund");
    CHECK(introductions_of(*journal, ruth).size() == 1);
    CHECK(introductions_of(*journal, journal.add("Wei Zhang")).empty());
}

TEST_CASE("the outcome of an ask is recorded in its introduction") {
    TempJournal journal;
    const auto dana = journal.add("Dana Okafor");
    const auto ruth = journal.add("Ruth Ellery");
    for (const auto state : {AskState::granted, AskState::refused, AskState::withdrawn}) {
        CAPTURE(word_of(state));
        Exchange exchange;
        exchange.kind = "ask";
        exchange.on = today;
        exchange.people = {{ruth, "", ""}};
        exchange.asked.resize(1);
        exchange.asked[0].text = "an introduction to Dana Okafor";
        Introduction draft = request_of(dana, ruth);
        draft.ask = asks_in(*journal, journal.log(exchange)).front().id;
        const auto id = add(journal, draft);
        check_undone(journal, [&](Writer& writer) { answer_introduction(writer, *draft.ask, state, today); });
        const Introduction now = *read_introduction(*journal, id);
        CHECK(now.granted.has_value() == (state == AskState::granted));
        CHECK(now.declined.has_value() == (state != AskState::granted));
        CHECK(now.declined_by.has_value() == (state == AskState::refused));
    }
}

TEST_CASE("removing a person removes their acquaintances and introductions") {
    TempJournal journal;
    const auto dana = journal.add("Dana Okafor");
    const auto ruth = journal.add("Ruth Ellery");
    record(journal, ruth, dana, {});
    add(journal, request_of(dana, ruth));
    CHECK(removal_of(*journal, ruth).introductions == 1);
    check_undone(journal, [&](Writer& writer) { remove_contact(writer, ruth); });
    CHECK(introductions(*journal).empty());
    CHECK(acquaintances_of(*journal, dana).empty());
}

TEST_CASE("an introduction of a merged contact belongs to the person they were merged into") {
    TempJournal journal;
    const auto dana = journal.add("Dana Okafor");
    const auto other = journal.add("D. Okafor");
    const auto ruth = journal.add("Ruth Ellery");
    add(journal, request_of(other, ruth));
    journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, dana, other); });
    CHECK(introductions(*journal).front().whom.id == dana);
    CHECK(introductions_of(*journal, dana).size() == 1);
}

TEST_CASE("open asks can leave out the ask for an introduction under way") {
    TempJournal journal;
    const auto dana = journal.add("Dana Okafor");
    const auto ruth = journal.add("Ruth Ellery");
    Exchange exchange;
    exchange.kind = "ask";
    exchange.on = today - Days{30};
    exchange.people = {{ruth, "", ""}};
    exchange.asked.resize(2);
    exchange.asked[0].text = "an introduction to Dana Okafor";
    exchange.asked[1].text = "a reader";
    Introduction draft = request_of(dana, ruth);
    draft.ask = asks_in(*journal, journal.log(exchange)).front().id;
    draft.id = add(journal, draft);
    CHECK(asks_waiting(*journal, today, 0).total == 2);
    const auto others = asks_waiting(*journal, today, 0, AskedFor::refuse_no_introduction);
    CHECK(others.total == 1);
    REQUIRE(others.first.size() == 1);
    CHECK(others.first[0].what.text == "a reader");
    // The ask for a declined introduction is listed again.
    draft.declined = today;
    journal->write("decline", [&](Writer& writer) { update_introduction(writer, draft); });
    CHECK(asks_waiting(*journal, today, 0, AskedFor::refuse_no_introduction).total == 2);
}
