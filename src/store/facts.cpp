#include "nj/store/facts.hpp"

#include <charconv>

#include "nj/store/exchanges.hpp"
#include "nj/store/shares.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

Fact fact_at(Query& row) {
    return {row.id<FactId>(0), row.integer(1), row.text(2), row.text(3), row.day(4)};
}

std::optional<Numbered> found(Query&& row, long long number) {
    if (!row.step()) return std::nullopt;
    const int kind = row.small(0);
    return Numbered{kind == operation_code ? "operation" : std::string(table_coded(kind).name), row.integer(1), number};
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

std::optional<Numbered> find_number(Journal& journal, std::string_view text) {
    if (text.starts_with('#')) text.remove_prefix(1);
    long long number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    if (error != std::errc{} || end != text.data() + text.size()) return std::nullopt;
    // full ids are far above any number ever given
    if (number >= 1LL << 36) {
        auto row = journal.database().query("SELECT n FROM number WHERE id = ?", number);
        if (!row.step()) return std::nullopt;
        number = row.integer(0);
    }
    return found(journal.database().query("SELECT kind, id FROM number WHERE n = ?", number), number);
}

void remove_numbered(Writer& writer, const Numbered& thing) {
    if (thing.table == "exchange") return remove_exchange(writer, ExchangeId{thing.id});
    if (thing.table == "share") return remove_share(writer, ShareId{thing.id});
    writer.remove(*table_named(thing.table), thing.id);
}

}  // namespace nj
