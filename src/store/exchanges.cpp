#include "nj/store/exchanges.hpp"

#include <algorithm>

#include "rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

namespace {

std::optional<std::int64_t> id_of(const std::optional<Named>& person) {
    if (!person) return std::nullopt;
    return person->id.value;
}

void put_person(Writer& writer, ExchangeId exchange, ContactId contact) {
    static const RowShape shape("participation", {"exchange", "contact"});
    const auto id = hash_id("participation", {std::to_string(exchange.value), std::to_string(contact.value)});
    if (writer.insert(shape, id, {value_of(exchange), value_of(contact)})) return;
    writer.database().run("UPDATE participation SET dead = 0, unmade = 0 WHERE id = ?", id);
}

/// A gift that is to be passed on, or that passes one on, has a number.
bool can_be_followed(const Help& help) {
    return help.pass_on || help.passes;
}

void add_help(Writer& writer, ExchangeId exchange, const Help& help) {
    static const RowShape shape("help", {"exchange", "way", "what", "weight", "contact", "pass_on", "passes"});
    const auto id = writer.next_id();
    std::vector<Value> values{value_of(exchange),    value_of(word_of(help.way)),  value_of(help.what),
                              value_of(help.weight), value_of(id_of(help.person)), value_of(help.pass_on),
                              value_of(help.passes)};
    if (can_be_followed(help)) {
        writer.insert_numbered(shape, id, std::move(values));
    } else {
        writer.insert(shape, id, std::move(values));
    }
}

/// Updates the row in place, so that gifts that pass it on still refer to it.
void update_help(Writer& writer, const Help& help) {
    writer.database().run(
        "UPDATE help SET what = ?2, weight = ?3, contact = ?4, pass_on = ?5, passes = ?6 WHERE id = ?1", help.id,
        help.what, help.weight, id_of(help.person), help.pass_on, help.passes);
}

/// The person an ask or promise is with: the one it names, or the only one in the exchange.
std::optional<std::int64_t> person_of(const std::optional<Named>& person, const Exchange& exchange) {
    if (person) return person->id.value;
    if (exchange.people.size() == 1) return exchange.people.front().id.value;
    return std::nullopt;
}

void add_ask(Writer& writer, ExchangeId exchange, const Exchange& draft, const Ask& ask) {
    static const RowShape shape("ask", {"contact", "exchange", "day", "text", "type", "for_them", "state"});
    writer.insert_numbered(
        shape, writer.next_id(),
        {value_of(person_of(ask.person, draft)), value_of(exchange), value_of(draft.on), value_of(ask.text),
         value_of(word_of(ask.type)), value_of(or_null(ask.for_them)), value_of(word_of(ask.state))});
}

void add_promise(Writer& writer, ExchangeId exchange, const Exchange& draft, const Promise& promise) {
    const auto id = writer.next_id();
    writer.database().run(
        "INSERT INTO promise(id, contact, exchange, day, text, by_day, state) VALUES(?, ?, ?, ?, ?, ?, ?)", id,
        person_of(promise.person, draft), exchange, draft.on, promise.text, promise.by, word_of(promise.state));
    writer.give_number(table_named("promise")->code, id);
}

std::optional<std::int64_t> community_id(Writer& writer, const Exchange& exchange) {
    if (exchange.community.empty()) return std::nullopt;
    auto row = writer.database().query("SELECT id FROM community WHERE handle = ? AND live", exchange.community);
    if (!row.step()) return std::nullopt;
    return row.integer(0);
}

template <class Item, class Same>
std::vector<Item> added(const std::vector<Item>& before, const std::vector<Item>& after, Same same) {
    std::vector<Item> fresh;
    for (const auto& item : after)
        if (std::ranges::none_of(before, [&](const Item& old) { return same(old, item); })) fresh.push_back(item);
    return fresh;
}

constexpr auto same_person = [](const Named& a, const Named& b) { return a.id == b.id; };
/// A gift that needs a number only now is added again, because undo never frees a number.
constexpr auto same_row = [](const Help& a, const Help& b) {
    return a.id == b.id && (a.number || can_be_followed(a) == can_be_followed(b));
};
constexpr auto same_ask = [](const Ask& a, const Ask& b) { return a.text == b.text && a.person == b.person; };
constexpr auto same_promise = [](const Promise& a, const Promise& b) {
    return a.text == b.text && a.by == b.by && a.person == b.person;
};

}  // namespace

ExchangeId add_exchange(Writer& writer, const Exchange& draft, std::int64_t source) {
    static const RowShape shape("exchange", {"day", "time", "kind", "place", "minutes", "note", "community", "sent",
                                             "mass", "source", "share"});
    const ExchangeId id{writer.next_id()};
    writer.insert_numbered(shape, id.value,
                           {value_of(draft.on), value_of(draft.time), value_of(draft.kind),
                            value_of(or_null(draft.place)), value_of(draft.minutes), value_of(or_null(draft.note)),
                            value_of(community_id(writer, draft)), value_of(draft.sent), value_of(draft.mass),
                            value_of(source != 0 ? std::optional(source) : std::nullopt), value_of(draft.share)});
    for (const auto& person : draft.people) put_person(writer, id, person.id);
    for (const auto& help : draft.help) add_help(writer, id, help);
    for (const auto& ask : draft.asked) add_ask(writer, id, draft, ask);
    for (const auto& promise : draft.promised) add_promise(writer, id, draft, promise);
    int position = 0;
    for (const auto& tag : draft.tags) put_detail(writer, id.value, "tag", tag, position++);
    return id;
}

void update_exchange(Writer& writer, const Exchange& before, const Exchange& after) {
    const ExchangeId id = before.id;
    writer.database().run(
        "UPDATE exchange SET day = ?2, time = ?3, kind = ?4, place = ?5, minutes = ?6, note = ?7, community = ?8,"
        " sent = ?9 WHERE id = ?1",
        id, after.on, after.time, after.kind, or_null(after.place), after.minutes, or_null(after.note),
        community_id(writer, after), after.sent);
    for (const auto& person : added(before.people, after.people, same_person)) put_person(writer, id, person.id);
    for (const auto& person : added(after.people, before.people, same_person)) {
        // Remove the participation of whichever contact of the group is in the exchange.
        for (const auto member : group_of(writer.database(), person.id.value)) {
            const auto part = hash_id("participation", {std::to_string(id.value), std::to_string(member)});
            if (writer.database().query("SELECT 1 FROM participation WHERE id = ? AND live", part).step())
                writer.remove(*table_named("participation"), part);
        }
    }
    for (const auto& help : added(before.help, after.help, same_row)) add_help(writer, id, help);
    for (const auto& help : after.help)
        if (std::ranges::any_of(before.help, [&](const Help& old) { return same_row(old, help); }))
            update_help(writer, help);
    for (const auto& help : added(after.help, before.help, same_row))
        writer.remove(*table_named("help"), help.id.value);
    for (const auto& ask : added(before.asked, after.asked, same_ask)) add_ask(writer, id, after, ask);
    for (const auto& ask : added(after.asked, before.asked, same_ask)) writer.remove(*table_named("ask"), ask.id.value);
    for (const auto& promise : added(before.promised, after.promised, same_promise))
        add_promise(writer, id, after, promise);
    for (const auto& promise : added(after.promised, before.promised, same_promise))
        writer.remove(*table_named("promise"), promise.id.value);
}

void remove_exchange(Writer& writer, ExchangeId id) {
    writer.remove(*table_named("exchange"), id.value);
    for (const char* child : {"participation", "help", "ask", "promise"}) {
        std::vector<std::int64_t> rows;
        {
            auto row = writer.database().query_text(
                "SELECT id FROM " + std::string(child) + " WHERE exchange = ? AND live", id);
            while (row.step()) rows.push_back(row.integer(0));
        }
        for (const auto row : rows) writer.remove(*table_named(child), row);
    }
}

void mark_answered(Writer& writer, ExchangeId id) {
    writer.database().run("UPDATE exchange SET sent = 0 WHERE id = ?", id);
}

}  // namespace nj
