#include "nj/store/contacts.hpp"

#include <doctest/doctest.h>

#include "dump.hpp"
#include "nj/base/text.hpp"
#include "nj/store/people.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

struct Merged {
    Merged() {
        Contact first;
        first.name = "Anna Reed";
        first.tags = {"climate"};
        anna = journal.add(first);
        Contact second;
        second.name = "Annie Reed";
        second.tags = {"chess", "climate"};
        second.emails = {"annie@example.org"};
        second.communities = {"choir"};
        annie = journal.add(second);
        journal->write("merge", [&](Writer& writer) { merge_contacts(writer, *journal, anna, annie); });
    }
    TempJournal journal;
    ContactId anna;
    ContactId annie;
};

}  // namespace

TEST_CASE("a merged contact has the lists and names of both, and is found by either name") {
    Merged m;
    const auto contact = *read_contact(*m.journal, m.annie);
    CHECK(contact.id == m.anna);
    CHECK(contact.tags == std::vector<std::string>{"climate", "chess"});
    CHECK(contact.emails == std::vector<std::string>{"annie@example.org"});
    CHECK(contact.aliases == std::vector<std::string>{"Annie Reed", "annie"});
    CHECK(contacts_with_email(*m.journal, "Annie@Example.org") == std::vector{m.anna});
    const auto people = people_with_words(*m.journal, {"annie"}, Precision::whole_words);
    REQUIRE(people.size() == 1);
    CHECK(people.front().id == m.anna);
}

TEST_CASE("an edit of a merged contact writes only what it changes") {
    Merged m;
    const auto rows = rows_of(*m.journal, "SELECT * FROM detail ORDER BY id");
    m.journal.edit(m.anna, [](Contact& c) { c.city = "Boston"; });
    CHECK(rows_of(*m.journal, "SELECT * FROM detail ORDER BY id") == rows);
}

TEST_CASE("a tag, email, or community from a merged contact can be removed") {
    Merged m;
    m.journal.edit(m.anna, [](Contact& c) {
        c.tags = {"climate"};
        c.emails.clear();
        c.communities.clear();
    });
    const auto contact = *read_contact(*m.journal, m.anna);
    CHECK(contact.tags == std::vector<std::string>{"climate"});
    CHECK(contact.emails.empty());
    CHECK(contact.communities.empty());
    m.journal.undo();
    CHECK(read_contact(*m.journal, m.anna)->communities == std::vector<std::string>{"choir"});
}
