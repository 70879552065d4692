#include "search_hits.hpp"

#include <algorithm>

namespace nj::store {

namespace {

void add_text(Hit& hit, std::string text) {
    if (!text.empty()) hit.texts.push_back(std::move(text));
}

}  // namespace

std::optional<Found> found_at(Database& database, std::int64_t text_row) {
    auto numbered = database.query("SELECT id FROM number WHERE n = ?", text_row);
    const std::int64_t row_id = numbered.step() ? numbered.integer(0) : text_row;
    // Exchanges are tried first, because most rows are exchanges.
    if (auto row = database.query("SELECT day FROM exchange WHERE id = ?", row_id); row.step())
        return Found{Hit::What::exchange, row_id, row.day(0)};
    if (auto row = database.query("SELECT e.id, e.day FROM help g JOIN exchange e ON e.id = g.exchange AND e.live "
                                  "WHERE g.id = ?",
                                  row_id);
        row.step())
        return Found{Hit::What::exchange, row.integer(0), row.day(1)};
    if (auto row = database.query("SELECT day FROM fact WHERE id = ?", row_id); row.step())
        return Found{Hit::What::fact, row_id, row.day(0)};
    if (auto row = database.query("SELECT root FROM shown WHERE contact = ?", row_id); row.step())
        return Found{Hit::What::contact, row.integer(0), std::nullopt};
    if (auto row =
            database.query("SELECT s.root FROM detail d JOIN shown s ON s.contact = d.owner WHERE d.id = ?", row_id);
        row.step())
        return Found{Hit::What::contact, row.integer(0), std::nullopt};
    return std::nullopt;
}

bool comes_before(const Found& a, const Found& b) {
    const bool a_person = a.what == Hit::What::contact;
    const bool b_person = b.what == Hit::What::contact;
    if (a_person != b_person) return a_person;
    return a.on != b.on ? a.on > b.on : a.id > b.id;
}

void Collector::take(Hit::What what, std::int64_t id) {
    if (!seen_.emplace(what, id).second) return;
    Hit hit{what, id, 0, {}, {}, {}, {}};
    switch (hit.what) {
        case Hit::What::contact:
            read_contact(hit);
            break;
        case Hit::What::fact:
            read_fact(hit);
            break;
        case Hit::What::exchange:
            read_exchange(hit);
            break;
    }
    if (is_wanted(hit)) hits_.push_back(std::move(hit));
}

bool Collector::is_wanted(const Hit& hit) const {
    return !hit.people.empty() && (question_.people == nullptr || std::ranges::any_of(hit.people, [&](const Named& n) {
                                       return question_.people->contains(n.id);
                                   }));
}

void Collector::add_person(Hit& hit, std::int64_t contact) {
    auto row = database_.query(
        "SELECT t.contact, t.handle, c.name FROM shown s JOIN standing t ON t.contact = s.root "
        "JOIN contact c ON c.id = t.contact WHERE s.contact = ?",
        contact);
    if (!row.step()) return;
    Named person{row.id<ContactId>(0), row.text(1), row.text(2)};
    if (std::ranges::find(hit.people, person) == hit.people.end()) hit.people.push_back(std::move(person));
}

void Collector::read_contact(Hit& hit) {
    add_person(hit, hit.id);
    auto row = database_.query("SELECT name, title, org, city FROM contact WHERE id = ?", hit.id);
    row.step();
    for (int i = 0; i < 4; ++i) add_text(hit, row.text(i));
    auto alias = database_.query("SELECT value FROM detail WHERE owner = ? AND kind = 'alias' AND live", hit.id);
    while (alias.step()) add_text(hit, alias.text(0));
}

void Collector::read_fact(Hit& hit) {
    auto row = database_.query("SELECT contact, topic, text, day, number FROM fact WHERE id = ?", hit.id);
    row.step();
    add_person(hit, row.integer(0));
    hit.kind = row.text(1);
    add_text(hit, row.text(2));
    hit.on = row.day(3);
    hit.number = row.integer(4);
}

void Collector::read_exchange(Hit& hit) {
    auto row = database_.query("SELECT day, kind, note, place, number FROM exchange WHERE id = ?", hit.id);
    row.step();
    hit.on = row.day(0);
    hit.kind = row.text(1);
    add_text(hit, row.text(2));
    add_text(hit, row.text(3));
    hit.number = row.integer(4);
    auto person = database_.query("SELECT contact FROM participation WHERE exchange = ? AND live", hit.id);
    while (person.step()) add_person(hit, person.integer(0));
    auto help = database_.query("SELECT way, what FROM help WHERE exchange = ? AND live ORDER BY id", hit.id);
    while (help.step()) add_text(hit, help.text(0) + ": " + help.text(1));
}

}  // namespace nj::store
