#include <doctest/doctest.h>

#include "dump.hpp"
#include "engine/database.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/numbers.hpp"
#include "nj/store/rebuild.hpp"
#include "nj/store/removal.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/undo.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

/// Checks that undo of an operation is refused with these words and changes nothing.
void check_refused(TempJournal& journal, OperationId id, const std::string& words) {
    const Dump before = live_state(*journal);
    const Dump computed = computed_tables(*journal);
    const auto latest = journal.latest();
    CHECK(error_of([&] { journal.undo(id); }) == words);
    CHECK(live_state(*journal) == before);
    CHECK(computed_tables(*journal) == computed);
    CHECK(journal.latest() == latest);
}

std::string number_of(TempJournal& journal, OperationId id) {
    return std::to_string(find_operation(*journal, id)->number);
}

}  // namespace

TEST_CASE("an edit is not undone while a later edit of the same cell is in effect") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.edit(anna, [](Contact& c) { c.city = "Boston"; });
    const auto first = journal.latest();
    journal.edit(anna, [](Contact& c) { c.city = "Lisbon"; });
    const auto second = journal.latest();
    check_refused(journal, first,
                  "1: 'edit Anna Reed' cannot be undone: 'edit Anna Reed' (#" + number_of(journal, second) +
                      ") came later and builds on it");
    journal.undo(second);
    journal.undo(first);
    CHECK(read_contact(*journal, anna)->city.empty());
}

TEST_CASE("an edit is undone though a later edit changed another cell of the row") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.edit(anna, [](Contact& c) { c.city = "Boston"; });
    const auto first = journal.latest();
    journal.edit(anna, [](Contact& c) { c.org = "Harbour Tea"; });
    journal.undo(first);
    CHECK(read_contact(*journal, anna)->city.empty());
    CHECK(read_contact(*journal, anna)->org == "Harbour Tea");
}

TEST_CASE("an edit of a row that was removed later is not undone") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto fact = journal.note(anna, "likes owls");
    journal->write("correct", [&](Writer& writer) { update_fact(writer, fact, "", "likes eagle owls"); });
    const auto edit = journal.latest();
    journal->write("drop", [&](Writer& writer) { remove_fact(writer, fact); });
    check_refused(journal, edit,
                  "1: 'correct' cannot be undone: 'drop' (#" + number_of(journal, journal.latest()) +
                      ") came later and builds on it");
}

TEST_CASE("adding a contact is not undone while a later row refers to it") {
    struct Later {
        const char* what;
        std::function<void(TempJournal&, ContactId)> act;
    };
    const auto write = [](const char* what, auto body) {
        return Later{what, [what, body](TempJournal& journal, ContactId anna) {
                         journal->write(what, [&](Writer& writer) { body(writer, anna); });
                     }};
    };
    const std::vector<Later> all{
        write("fact", [](Writer& w, ContactId anna) { add_fact(w, anna, "", "likes owls", today); }),
        write("exchange",
              [](Writer& w, ContactId anna) {
                  Exchange exchange;
                  exchange.on = today;
                  exchange.kind = "coffee";
                  exchange.people = {{anna, "", ""}};
                  add_exchange(w, exchange);
              }),
        write("via",
              [](Writer& w, ContactId anna) {
                  Contact contact;
                  contact.name = "Ruth Ellery";
                  contact.met.via = anna;
                  add_contact(w, contact);
              }),
        Later{"edit Anna Reed",
              [](TempJournal& j, ContactId anna) { j.edit(anna, [](Contact& c) { c.tags = {"climate"}; }); }},
        Later{"edit Anna Reed",
              [](TempJournal& j, ContactId anna) { j.edit(anna, [](Contact& c) { c.communities = {"choir"}; }); }},
        Later{"edit Anna Reed",
              [](TempJournal& j, ContactId anna) { j.edit(anna, [](Contact& c) { c.city = "Boston"; }); }},
        Later{"merge",
              [](TempJournal& j, ContactId anna) {
                  const auto other = j.add("A Reed");
                  j->write("merge", [&](Writer& w) { merge_contacts(w, *j, anna, other); });
              }},
        write("rm", [](Writer& w, ContactId anna) { remove_contact(w, anna); }),
    };
    for (const Later& later : all) {
        CAPTURE(later.what);
        TempJournal journal;
        const auto anna = journal.add("Anna Reed");
        const auto added = journal.latest();
        later.act(journal, anna);
        const auto blocker = journal.latest();
        check_refused(journal, added,
                      std::string("1: 'add Anna Reed' cannot be undone: '") + later.what + "' (#" +
                          number_of(journal, blocker) + ") came later and builds on it");
        journal.undo(blocker);
        journal.undo(added);
        CHECK_FALSE(read_contact(*journal, anna));
    }
}

TEST_CASE("an exchange is not undone while a person added to it later is in it") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto ruth = journal.add("Ruth Ellery");
    const auto lunch = journal.log({anna});
    const auto logged = journal.latest();
    const Exchange before = *read_exchange(*journal, lunch, kinds(*journal));
    Exchange after = before;
    after.people.push_back({ruth, "", ""});
    journal->write("join", [&](Writer& writer) { update_exchange(writer, before, after); });
    check_refused(journal, logged,
                  "1: 'log coffee' cannot be undone: 'join' (#" + number_of(journal, journal.latest()) +
                      ") came later and builds on it");
}

TEST_CASE("independent operations are undone in any order and redone last first") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const Dump one = live_state(*journal);
    journal.note(anna, "likes owls");
    const auto owls = journal.latest();
    journal.note(anna, "knows Go");
    const auto go = journal.latest();
    const Dump three = live_state(*journal);
    journal.undo(owls);
    CHECK(facts_of(*journal, anna).front().text == "knows Go");
    journal.undo(go);
    CHECK(live_state(*journal) == one);
    CHECK(redo_candidate(*journal)->undoes == go);
    journal.redo();
    journal.redo();
    CHECK(live_state(*journal) == three);
    CHECK_FALSE(redo_candidate(*journal));
}

TEST_CASE("an undone operation is not undone again, and a redo is undone by undoing what it restored") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const Dump before = live_state(*journal);
    journal.note(anna, "likes owls");
    const auto note = journal.latest();
    const auto undone = journal.undo();
    check_refused(journal, note, "1: 'note likes owls' is undone already");
    const auto redone = journal.redo();
    check_refused(journal, undone, "1: 'undo note likes owls' is undone already");
    journal.undo(redone);
    CHECK(live_state(*journal) == before);
    CHECK(find_operation(*journal, note)->undone);
    CHECK(find_operation(*journal, journal.latest())->undoes == note);
}

TEST_CASE("a redo is refused after another operation followed the undo") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.note(anna, "likes owls");
    const auto undone = journal.undo();
    journal.note(anna, "knows Go");
    CHECK_FALSE(redo_candidate(*journal));
    check_refused(journal, undone, "1: 'undo note likes owls' cannot be redone: something else came after it");
}

TEST_CASE("an undone add frees its handle, and a removed contact keeps its handle") {
    TempJournal journal;
    journal.add("Anna Reed");
    journal.undo();
    const auto second = journal.add("Anna Okafor");
    CHECK(read_contact(*journal, second)->handle == "anna");
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, second); });
    CHECK(read_contact(*journal, journal.add("Anna Ellery"))->handle == "anna-ellery");
}

TEST_CASE("short numbers stay with their rows through undo and redo, and are never reused") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto fact = journal.note(anna, "likes owls");
    const auto number = read_fact(*journal, fact)->first.number;
    journal.undo();
    CHECK(find_number(*journal, std::to_string(number))->id == fact.value);
    const auto other = journal.note(anna, "knows Go");
    CHECK(read_fact(*journal, other)->first.number > number);
    journal.undo();
    CHECK(find_number(*journal, "#" + std::to_string(number))->kind == NumberedKind::fact);
    journal.redo();
    CHECK(find_number(*journal, std::to_string(read_fact(*journal, other)->first.number))->id == other.value);
    const auto numbers = rows_of(*journal, "SELECT count(*), count(DISTINCT id), max(n) FROM number");
    CHECK(numbers == Dump{"8|8|8"});
}

TEST_CASE("a tag that is added, undone, added again, and moved is one row, and each step is undone") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    std::vector<Dump> states{live_state(*journal)};
    auto tags = [&](std::vector<std::string> wanted) {
        journal.edit(anna, [&](Contact& c) { c.tags = std::move(wanted); });
        states.push_back(live_state(*journal));
    };
    tags({"climate"});
    journal.undo();
    states.pop_back();
    CHECK(live_state(*journal) == states.back());
    tags({"chess", "climate"});
    tags({"chess"});
    tags({"climate", "chess"});
    tags({});
    tags({"chess", "climate"});
    CHECK(rows_of(*journal, "SELECT count(*) FROM detail") == Dump{"2"});
    for (int round = 0; round < 2; ++round) {
        for (auto state = states.size() - 1; state-- > 0;) {
            journal.undo();
            CHECK(live_state(*journal) == states[state]);
        }
        for (std::size_t state = 1; state < states.size(); ++state) {
            journal.redo();
            CHECK(live_state(*journal) == states[state]);
        }
    }
}

TEST_CASE("a row edited and removed in one write stays removed after a recount") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto fact = journal.note(anna, "likes owls");
    const Dump before = live_state(*journal);
    journal->write("drop", [&](Writer& writer) {
        update_fact(writer, fact, "", "liked owls");
        remove_fact(writer, fact);
    });
    CHECK(facts_of(*journal, anna).empty());
    const Dump computed = computed_tables(*journal);
    rebuild(*journal);
    CHECK(computed_tables(*journal) == computed);
    journal.undo();
    CHECK(live_state(*journal) == before);
}

TEST_CASE("an exchange with two people stays when one is removed, and undo restores both") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    const auto ruth = journal.add("Ruth Ellery");
    const auto lunch = journal.log({anna, ruth}, today, "lunch");
    journal.log({anna});
    const Dump before = live_state(*journal);
    CHECK(removal_of(*journal, anna).exchanges == 1);
    CHECK(removal_of(*journal, anna).shared_exchanges == 1);
    journal->write("rm", [&](Writer& writer) { remove_contact(writer, anna); });
    CHECK_FALSE(read_contact(*journal, anna));
    CHECK(read_exchange(*journal, lunch, kinds(*journal))->people.size() == 1);
    CHECK(exchanges_with(*journal, ruth, 0, kinds(*journal)).size() == 1);
    CHECK(rows_of(*journal, "SELECT count(*) FROM exchange WHERE live") == Dump{"1"});
    journal.undo();
    CHECK(live_state(*journal) == before);
}
