#include "nj/store/export.hpp"

#include <array>

#include "engine/database.hpp"
#include "engine/functions.hpp"
#include "engine/log.hpp"
#include "nj/base/json.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

using namespace store;

namespace {

// What belongs to the people that were chosen: `is_chosen(contact)` is taught to the connection, with 0 for everything,
// also an exchange with a whole community that names nobody.
#define NJ_EXCHANGE_CHOSEN(ID)                                                      \
    "(is_chosen(0) OR EXISTS (SELECT 1 FROM participation p WHERE p.exchange = " ID \
    " AND p.live AND is_chosen(p.contact)))"
#define NJ_THING_CHOSEN \
    "(is_chosen(0) OR is_chosen(contact) OR (contact IS NULL AND " NJ_EXCHANGE_CHOSEN("exchange") "))"

void write_text(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.key(key);
    row.is_null(column) ? json.null() : json.value(row.text(column));
}

void write_id(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.key(key);
    row.is_null(column) ? json.null() : json.value(std::to_string(row.integer(column)));
}

void write_number(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.member(key, row.maybe_integer(column));
}

void write_day(JsonWriter& json, std::string_view key, const Query& row, int column) {
    json.member(key, row.maybe_day(column));
}

/// One list: `write` fills the object of each row.
template <class Write>
void write_list(JsonWriter& json, std::string_view key, Query&& row, Write write) {
    json.key(key).begin_array();
    while (row.step()) {
        json.begin_object();
        write(row);
        json.end_object();
    }
    json.end_array();
}

void write_values(JsonWriter& json, std::string_view key, Query&& row) {
    json.key(key).begin_array();
    while (row.step()) json.value(row.text(0));
    json.end_array();
}

Query details(Database& database, std::int64_t owner, const char* kind) {
    return database.query("SELECT value FROM detail WHERE owner = ? AND kind = ? AND live ORDER BY position, id", owner,
                          kind);
}

void write_contacts(Database& database, JsonWriter& json) {
    write_list(json, "contacts",
               database.query("SELECT id, name, handle, given, family, org, title, city, birthday, met_day, met_place,"
                              " met_how, via, unmet, cadence, circle, archived, imported, added, started, merged_into "
                              "FROM contact WHERE live AND is_chosen(id) ORDER BY id"),
               [&](Query& row) {
                   const auto id = row.integer(0);
                   write_id(json, "id", row, 0);
                   write_text(json, "handle", row, 2);
                   write_text(json, "name", row, 1);
                   write_text(json, "given", row, 3);
                   write_text(json, "family", row, 4);
                   write_values(json, "aliases", details(database, id, "alias"));
                   write_values(json, "emails", details(database, id, "email"));
                   write_values(json, "phones", details(database, id, "phone"));
                   write_values(json, "urls", details(database, id, "url"));
                   write_values(json, "uids", details(database, id, "uid"));
                   write_values(json, "tags", details(database, id, "tag"));
                   write_values(json, "stops", details(database, id, "stop"));
                   write_text(json, "org", row, 5);
                   write_text(json, "title", row, 6);
                   write_text(json, "city", row, 7);
                   write_text(json, "birthday", row, 8);
                   json.key("met").begin_object();
                   write_day(json, "on", row, 9);
                   write_text(json, "place", row, 10);
                   write_text(json, "how", row, 11);
                   write_id(json, "via", row, 12);
                   json.end_object().member("unmet", row.truth(13));
                   write_number(json, "cadence_days", row, 14);
                   write_text(json, "circle", row, 15);
                   write_text(json, "archived", row, 16);
                   json.member("imported", row.truth(17));
                   write_day(json, "added", row, 18);
                   write_day(json, "started", row, 19);
                   write_id(json, "merged_into", row, 20);
               });
}

void write_help(Database& database, JsonWriter& json, std::int64_t exchange, Way way) {
    write_list(json, word_of(way),
               database.query("SELECT id, what, weight, contact, pass_on, passes FROM help "
                              "WHERE exchange = ? AND way = ? AND live ORDER BY id",
                              exchange, word_of(way)),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_text(json, "what", row, 1);
                   write_number(json, "weight", row, 2);
                   write_id(json, way == Way::got ? "from" : "to", row, 3);
                   json.member("pass_on", row.truth(4));
                   write_id(json, "passes", row, 5);
               });
}

void write_exchanges(Database& database, JsonWriter& json) {
    write_list(
        json, "exchanges",
        database.query("SELECT id, day, time, kind, place, minutes, note, community, sent, mass, share, liked "
                       "FROM exchange e "
                       "WHERE live AND " NJ_EXCHANGE_CHOSEN("e.id") " ORDER BY id"),
        [&](Query& row) {
            const auto id = row.integer(0);
            write_id(json, "id", row, 0);
            write_day(json, "on", row, 1);
            json.key("time");
            row.is_null(2) ? json.null() : json.value(time_text(row.small(2)));
            write_text(json, "kind", row, 3);
            write_values(
                json, "people",
                database.query("SELECT contact FROM participation WHERE exchange = ? AND live ORDER BY contact", id));
            write_text(json, "place", row, 4);
            write_number(json, "minutes", row, 5);
            write_text(json, "note", row, 6);
            write_id(json, "community", row, 7);
            json.member("sent", row.truth(8)).member("mass", row.truth(9));
            write_id(json, "share", row, 10);
            write_day(json, "liked", row, 11);
            write_values(json, "tags", details(database, id, "tag"));
            write_help(database, json, id, Way::gave);
            write_help(database, json, id, Way::got);
            write_help(database, json, id, Way::passed);
        });
}

void write_facts(Database& database, JsonWriter& json) {
    write_list(
        json, "facts",
        database.query("SELECT id, contact, topic, text, day FROM fact WHERE live AND is_chosen(contact) ORDER BY id"),
        [&](Query& row) {
            write_id(json, "id", row, 0);
            write_id(json, "contact", row, 1);
            write_text(json, "topic", row, 2);
            write_text(json, "text", row, 3);
            write_day(json, "on", row, 4);
        });
}

void write_asks(Database& database, JsonWriter& json) {
    write_list(json, "asks",
               database.query("SELECT id, contact, exchange, day, text, type, for_them, state, closed, later FROM ask "
                              "WHERE live AND " NJ_THING_CHOSEN " ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_id(json, "contact", row, 1);
                   write_id(json, "exchange", row, 2);
                   write_day(json, "on", row, 3);
                   write_text(json, "text", row, 4);
                   write_text(json, "type", row, 5);
                   write_text(json, "for_them", row, 6);
                   write_text(json, "state", row, 7);
                   write_day(json, "closed", row, 8);
                   write_day(json, "later", row, 9);
               });
}

void write_promises(Database& database, JsonWriter& json) {
    write_list(json, "promises",
               database.query("SELECT id, contact, exchange, day, text, by_day, state, closed FROM promise "
                              "WHERE live AND " NJ_THING_CHOSEN " ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_id(json, "contact", row, 1);
                   write_id(json, "exchange", row, 2);
                   write_day(json, "on", row, 3);
                   write_text(json, "text", row, 4);
                   write_day(json, "by", row, 5);
                   write_text(json, "state", row, 6);
                   write_day(json, "closed", row, 7);
               });
}

void write_introductions(Database& database, JsonWriter& json) {
    write_list(
        json, "introductions",
        database.query("SELECT id, kind, whom, other, via, why, day, granted, whom_yes, other_yes, made, met, thanked,"
                       " declined, declined_by, ask FROM introduction "
                       "WHERE live AND (is_chosen(0) OR is_chosen(whom) OR is_chosen(other)) ORDER BY id"),
        [&](Query& row) {
            write_id(json, "id", row, 0);
            write_text(json, "kind", row, 1);
            write_id(json, "whom", row, 2);
            write_id(json, "other", row, 3);
            write_id(json, "via", row, 4);
            write_text(json, "why", row, 5);
            constexpr std::array days{"on", "granted", "whom_yes", "other_yes", "made", "met", "thanked", "declined"};
            for (std::size_t i = 0; i < days.size(); ++i) write_day(json, days[i], row, 6 + static_cast<int>(i));
            write_id(json, "declined_by", row, 14);
            write_id(json, "ask", row, 15);
        });
}

void write_knows(Database& database, JsonWriter& json) {
    write_list(json, "knows",
               database.query("SELECT id, one, other, note, strength FROM knows "
                              "WHERE live AND is_chosen(one) AND is_chosen(other) ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_id(json, "one", row, 1);
                   write_id(json, "other", row, 2);
                   write_text(json, "note", row, 3);
                   write_number(json, "strength", row, 4);
               });
}

void write_communities(Database& database, JsonWriter& json) {
    write_list(
        json, "communities",
        database.query("SELECT id, handle, name, cadence, personal, started FROM community WHERE live ORDER BY id"),
        [&](Query& row) {
            write_id(json, "id", row, 0);
            write_text(json, "handle", row, 1);
            write_text(json, "name", row, 2);
            write_number(json, "cadence_days", row, 3);
            json.member("personal", row.truth(4));
            write_day(json, "started", row, 5);
            write_values(
                json, "members",
                database.query(
                    "SELECT contact FROM member WHERE community = ? AND live AND is_chosen(contact) ORDER BY contact",
                    row.integer(0)));
        });
}

void write_goals(Database& database, JsonWriter& json) {
    write_list(json, "goals",
               database.query("SELECT id, text, day, by_day, count, counts, filter, state, closed FROM goal "
                              "WHERE live ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_text(json, "text", row, 1);
                   write_day(json, "on", row, 2);
                   write_day(json, "by", row, 3);
                   write_number(json, "count", row, 4);
                   write_text(json, "of", row, 5);
                   write_text(json, "where", row, 6);
                   write_text(json, "state", row, 7);
                   write_day(json, "closed", row, 8);
               });
}

void write_plans(Database& database, JsonWriter& json) {
    write_list(json, "plans",
               database.query("SELECT id, contact, text, day, by_day, state, closed FROM plan WHERE live "
                              "AND (is_chosen(0) OR is_chosen(contact)) ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_id(json, "contact", row, 1);
                   write_text(json, "text", row, 2);
                   write_day(json, "on", row, 3);
                   write_day(json, "by", row, 4);
                   write_text(json, "state", row, 5);
                   write_day(json, "closed", row, 6);
               });
}

/// What was shared, with anybody or with one of those chosen: who had it is in the exchanges.
void write_shares(Database& database, JsonWriter& json) {
    write_list(json, "shares",
               database.query("SELECT id, title, url, about, day FROM share s WHERE live AND (is_chosen(0) OR EXISTS "
                              "(SELECT 1 FROM exchange e WHERE e.share = s.id AND e.live AND " NJ_EXCHANGE_CHOSEN(
                                  "e.id") ")) "
                                          "ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_text(json, "title", row, 1);
                   write_text(json, "url", row, 2);
                   write_text(json, "about", row, 3);
                   write_day(json, "on", row, 4);
               });
}

/// Conversations with strangers: all of them, or those of strangers who became one of the chosen.
void write_encounters(Database& database, JsonWriter& json) {
    write_list(json, "encounters",
               database.query("SELECT id, day, text, name, place, trip, again, moved_on, contact FROM encounter "
                              "WHERE live AND (is_chosen(0) OR is_chosen(contact)) ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_day(json, "on", row, 1);
                   write_text(json, "text", row, 2);
                   write_text(json, "name", row, 3);
                   write_text(json, "place", row, 4);
                   write_text(json, "trip", row, 5);
                   write_id(json, "again", row, 6);
                   json.member("moved_on", row.truth(7));
                   write_id(json, "contact", row, 8);
                   write_values(json, "learned", details(database, row.integer(0), "learned"));
               });
}

/// Trips name nobody: an export of some people has none.
void write_trips(Database& database, JsonWriter& json) {
    write_list(
        json, "trips",
        database.query("SELECT id, place, first, last, community FROM trip WHERE live AND is_chosen(0) ORDER BY id"),
        [&](Query& row) {
            write_id(json, "id", row, 0);
            write_text(json, "place", row, 1);
            write_day(json, "first", row, 2);
            write_day(json, "last", row, 3);
            write_id(json, "community", row, 4);
        });
}

/// Teaches the connection who is chosen: everybody, or these and whoever was merged into them.
void choose(Database& database, const std::unordered_set<ContactId>* chosen) {
    std::unordered_map<std::int64_t, double> numbers;
    if (chosen == nullptr) numbers.emplace(0, 1);
    auto row = database.query("SELECT contact, root FROM shown");
    while (row.step())
        if (chosen == nullptr || chosen->contains(row.id<ContactId>(1))) numbers.emplace(row.integer(0), 1);
    add_number(database, "is_chosen", std::move(numbers));
}

void write_operations(Database& database, JsonWriter& json) {
    write_list(
        json, "operations", database.query("SELECT id, command, summary, undoes, schema FROM operation ORDER BY id"),
        [&](Query& row) {
            write_id(json, "id", row, 0);
            write_text(json, "command", row, 1);
            write_text(json, "summary", row, 2);
            write_id(json, "undoes", row, 3);
            write_number(json, "schema", row, 4);
            json.key("parts").begin_array();
            auto part =
                database.query("SELECT changes FROM operation_part WHERE operation = ? ORDER BY seq", row.integer(0));
            while (part.step()) write_part(database, json, row.integer(0), part.blob(0));
            json.end_array();
        });
}

}  // namespace

void write_export(Journal& journal, JsonWriter& json, WithHistory with_history,
                  const std::unordered_set<ContactId>* chosen) {
    Database& database = journal.database();
    choose(database, chosen);
    json.begin_object().member("format", "nj").member("version", 1);
    write_contacts(database, json);
    write_exchanges(database, json);
    write_facts(database, json);
    write_asks(database, json);
    write_promises(database, json);
    write_introductions(database, json);
    write_knows(database, json);
    write_communities(database, json);
    write_goals(database, json);
    write_plans(database, json);
    write_shares(database, json);
    write_encounters(database, json);
    write_trips(database, json);
    write_list(json, "snoozes",
               database.query(
                   "SELECT id, snoozed FROM contact WHERE live AND snoozed IS NOT NULL AND is_chosen(id) ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "contact", row, 0);
                   write_day(json, "until", row, 1);
               });
    write_list(json, "settings", database.query("SELECT id, name, value FROM setting WHERE live ORDER BY id"),
               [&](Query& row) {
                   write_id(json, "id", row, 0);
                   write_text(json, "name", row, 1);
                   write_text(json, "value", row, 2);
               });
    if (with_history == WithHistory::yes) write_operations(database, json);
    json.end_object();
}

}  // namespace nj
