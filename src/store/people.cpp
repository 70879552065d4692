#include "nj/store/people.hpp"

#include <set>

#include "derived/people_index.hpp"
#include "nj/base/text.hpp"
#include "nj/store/contacts.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

Person person_row(Database& database, std::int64_t root) {
    Person person;
    auto row = database.query(
        "SELECT c.name, s.handle, t.archived, t.n, t.last FROM standing t JOIN contact c ON c.id = t.contact "
        "JOIN shown s ON s.contact = t.contact WHERE t.contact = ?",
        root);
    if (!row.step()) return person;  // removed
    person.id = ContactId{root};
    person.name = row.text(0);
    person.handle = row.text(1);
    person.archived = row.truth(2);
    person.exchange_days = row.small(3);
    person.last = row.maybe_day(4);
    for (const auto member : group_of(database, root)) {
        auto detail = database.query(
            "SELECT kind, value FROM detail WHERE owner = ? AND live AND kind IN ('alias', 'email')", member);
        while (detail.step()) (detail.text(0) == "email" ? person.emails : person.aliases).push_back(detail.text(1));
        if (member == root) continue;
        auto name = database.query(
            "SELECT c.name, s.handle FROM contact c JOIN shown s ON s.contact = c.id WHERE c.id = ?", member);
        if (!name.step()) continue;
        person.aliases.push_back(name.text(0));
        if (!name.is_null(1)) person.aliases.push_back(name.text(1));
    }
    return person;
}

std::set<std::int64_t> roots_with(Database& database, const std::string& word, Precision precision) {
    std::set<std::int64_t> roots;
    auto collect = [&](Query&& row) {
        while (row.step()) roots.insert(row.integer(0));
    };
    if (precision == Precision::whole_words) {
        collect(
            database.query("SELECT s.root FROM word w JOIN shown s ON s.contact = w.contact WHERE w.word = ?", word));
    } else {
        collect(
            database.query("SELECT s.root FROM word w JOIN shown s ON s.contact = w.contact "
                           "WHERE w.word >= ?1 AND w.word < ?1 || char(0x10ffff)",
                           word));
    }
    return roots;
}

std::vector<ContactId> ids(Query&& row) {
    std::vector<ContactId> found;
    while (row.step()) found.push_back(row.id<ContactId>(0));
    return found;
}

}  // namespace

std::vector<Person> people_with_words(Journal& journal, const std::vector<std::string>& words, Precision precision) {
    std::set<std::int64_t> roots;
    for (const auto& word : words) {
        const bool is_handle = word.starts_with('@');
        roots.merge(is_handle ? roots_with(journal.database(), whole_name_word(word.substr(1)), Precision::whole_words)
                              : roots_with(journal.database(), word, precision));
    }
    std::vector<Person> people;
    for (const auto root : roots)
        if (Person person = person_row(journal.database(), root); person.id) people.push_back(std::move(person));
    return people;
}

std::vector<std::string> all_names(Journal& journal) {
    std::vector<std::string> names;
    auto row = journal.database().query(
        "SELECT c.name, t.handle FROM standing t JOIN contact c ON c.id = t.contact ORDER BY t.n DESC, t.contact");
    while (row.step()) {
        names.push_back(row.text(0));
        names.push_back(row.text(1));
    }
    return names;
}

std::vector<ContactId> contacts_with_email(Journal& journal, std::string_view email) {
    return ids(journal.database().query(
        "SELECT DISTINCT s.root FROM word w JOIN detail d ON d.id = w.source AND d.kind = 'email' "
        "JOIN shown s ON s.contact = w.contact JOIN shown r ON r.contact = s.root AND r.visible "
        "WHERE w.word = ? ORDER BY 1",
        whole_name_word(email)));
}

std::vector<ContactId> contacts_with_name(Journal& journal, std::string_view name) {
    return ids(journal.database().query(
        "SELECT DISTINCT s.root FROM word w JOIN contact c ON c.id = w.source "
        "JOIN shown s ON s.contact = w.contact JOIN shown r ON r.contact = s.root AND r.visible "
        "WHERE w.word = ? ORDER BY 1",
        whole_name_word(name)));
}

}  // namespace nj
