#include "nj/store/facts.hpp"
#include <charconv>
#include "nj/store/exchanges.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

Fact fact_at(Query& row) {
    return {row.id<FactId>(0), row.integer(1), row.text(2), row.text(3), row.day(4)};
}

}  // namespace

FactId add_fact(Writer& writer, ContactId contact, std::string_view topic, std::string_view text, Day on) {
    const FactId id{writer.next_id()};
    writer.database().run("INSERT INTO fact(id, contact, topic, text, day) VALUES(?, ?, ?, ?, ?)", id, contact,
                          or_null(topic), text, on);
    writer.give_number(table_named("fact")->code, id.value);
    return id;
}

void update_fact(Writer& writer, FactId id, std::string_view topic, std::string_view text) {
    writer.database().run("UPDATE fact SET topic = ?2, text = ?3 WHERE id = ?1", id, or_null(topic), text);
}

void remove_fact(Writer& writer, FactId id) {
    writer.remove(*table_named("fact"), id.value);
}

std::vector<Fact> facts_of(Journal& journal, ContactId contact) {
    std::vector<Fact> facts;
    Database& database = journal.database();
    for (const auto member : group_of(database, contact.value)) {
        auto row = database.query(
            "SELECT id, number, topic, text, day FROM fact WHERE contact = ? AND live ORDER BY id", member);
        while (row.step()) facts.push_back(fact_at(row));
    }
    return facts;
}

std::optional<std::pair<Fact, ContactId>> read_fact(Journal& journal, FactId id) {
    auto row = journal.database().query(
        "SELECT f.id, f.number, f.topic, f.text, f.day, s.root FROM fact f JOIN shown s ON s.contact = f.contact "
        "WHERE f.id = ? AND f.live",
        id);
    if (!row.step()) return std::nullopt;
    return std::pair(fact_at(row), row.id<ContactId>(5));
}

}  // namespace nj
