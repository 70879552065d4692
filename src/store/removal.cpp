#include "nj/store/removal.hpp"

#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/introductions.hpp"
#include "rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

/// An exchange of a contact, and whether no one else and no community is in it.
struct Part {
    std::int64_t exchange;
    bool alone;
};

std::vector<Part> parts_of(Database& database, ContactId contact) {
    std::vector<Part> parts;
    auto row = database.query(
        "SELECT t.exchange, NOT EXISTS (SELECT 1 FROM participation p JOIN shown s ON s.contact = p.contact "
        "WHERE p.exchange = t.exchange AND p.live AND s.root <> t.contact) "
        "AND (SELECT community FROM exchange WHERE id = t.exchange) IS NULL FROM timeline t WHERE t.contact = ?",
        contact);
    while (row.step()) parts.push_back({row.integer(0), row.truth(1)});
    return parts;
}

std::vector<std::int64_t> rows_of(Query&& row) {
    std::vector<std::int64_t> rows;
    while (row.step()) rows.push_back(row.integer(0));
    return rows;
}

void remove_from_exchange(Writer& writer, std::int64_t exchange, std::int64_t member) {
    Database& database = writer.database();
    for (const auto row : rows_of(database.query(
             "SELECT id FROM participation WHERE exchange = ? AND contact = ? AND live", exchange, member)))
        writer.remove(*table_named("participation"), row);
}

}  // namespace

Removal removal_of(Journal& journal, ContactId id) {
    Removal removal;
    for (const Part& part : parts_of(journal.database(), id))
        ++(part.alone ? removal.exchanges : removal.shared_exchanges);
    removal.facts = facts_of(journal, id).size();
    removal.introductions = introductions_of(journal, id).size();
    return removal;
}

void remove_contact(Writer& writer, ContactId id) {
    Database& database = writer.database();
    const auto members = group_of(database, id.value);
    for (const Part& part : parts_of(database, id)) {
        if (part.alone) {
            remove_exchange(writer, ExchangeId{part.exchange});
        } else {
            for (const auto member : members) remove_from_exchange(writer, part.exchange, member);
        }
    }
    for (const auto member : members) {
        for (const auto row : rows_of(database.query("SELECT id FROM fact WHERE contact = ? AND live", member)))
            writer.remove(*table_named("fact"), row);
        for (const auto row : rows_of(database.query("SELECT id FROM ask WHERE contact = ? AND live", member)))
            writer.remove(*table_named("ask"), row);
        for (const auto row : rows_of(database.query("SELECT id FROM promise WHERE contact = ? AND live", member)))
            writer.remove(*table_named("promise"), row);
        for (const auto row : rows_of(database.query("SELECT id FROM plan WHERE contact = ? AND live", member)))
            writer.remove(*table_named("plan"), row);
        for (const auto row : rows_of(database.query("SELECT id FROM member WHERE contact = ? AND live", member)))
            writer.remove(*table_named("member"), row);
        database.run("UPDATE encounter SET contact = NULL WHERE contact = ?", member);
        for (const auto row : rows_of(database.query("SELECT id FROM knows WHERE one = ?1 AND live UNION ALL SELECT id "
                                                     "FROM knows WHERE other = ?1 AND live",
                                                     member)))
            writer.remove(*table_named("knows"), row);
        for (const auto row : rows_of(database.query(
                 "SELECT id FROM introduction WHERE ? IN (whom, other, via, declined_by) AND live", member)))
            writer.remove(*table_named("introduction"), row);
        writer.remove(*table_named("contact"), member);
    }
}

}  // namespace nj
