#include "export_people.hpp"

#include <initializer_list>

#include "export_lists.hpp"
#include "nj/domain/exchange.hpp"
#include "rows.hpp"

namespace nj::store {

namespace {

void write_help(Database& database, JsonWriter& json, std::int64_t exchange, Way way) {
    write_rows(json, word_of(way),
               database.query("SELECT id, what, weight, contact, pass_on, passes FROM help "
                              "WHERE exchange = ? AND way = ? AND live ORDER BY id",
                              exchange, word_of(way)),
               {{"id", write_id},
                {"what", write_text},
                {"weight", write_number},
                {way == Way::got ? "from" : "to", write_id},
                {"pass_on", write_truth},
                {"passes", write_id}});
}

}  // namespace

void write_contacts(Database& database, JsonWriter& json) {
    write_list(json, "contacts",
               database.query("SELECT id, handle, name, given, family, org, title, city, birthday, met_day, met_place,"
                              " met_how, via, unmet, cadence, circle, archived, imported, added, started, merged_into "
                              "FROM contact WHERE live AND is_chosen(id) ORDER BY id"),
               [&](const Query& row) {
                   const auto id = row.integer(0);
                   write_cells(json, row,
                               {{"id", write_id},
                                {"handle", write_text},
                                {"name", write_text},
                                {"given", write_text},
                                {"family", write_text}});
                   json.member("aliases", details_of(database, id, "alias"));
                   json.member("emails", details_of(database, id, "email"));
                   json.member("phones", details_of(database, id, "phone"));
                   json.member("urls", details_of(database, id, "url"));
                   json.member("uids", details_of(database, id, "uid"));
                   json.member("tags", details_of(database, id, "tag"));
                   json.member("stops", details_of(database, id, "stop"));
                   write_cells(
                       json, row,
                       {{"org", write_text}, {"title", write_text}, {"city", write_text}, {"birthday", write_text}}, 5);
                   json.key("met").begin_object();
                   write_cells(json, row,
                               {{"on", write_day}, {"place", write_text}, {"how", write_text}, {"via", write_id}}, 9);
                   json.end_object();
                   write_cells(json, row,
                               {{"unmet", write_truth},
                                {"cadence_days", write_number},
                                {"circle", write_text},
                                {"archived", write_text},
                                {"imported", write_truth},
                                {"added", write_day},
                                {"started", write_day},
                                {"merged_into", write_id}},
                               13);
               });
}

void write_exchanges(Database& database, JsonWriter& json) {
    write_list(
        json, "exchanges",
        database.query("SELECT id, day, time, kind, place, minutes, note, community, sent, mass, share, liked "
                       "FROM exchange e "
                       "WHERE live AND " NJ_EXCHANGE_CHOSEN("e.id") " ORDER BY id"),
        [&](const Query& row) {
            const auto id = row.integer(0);
            write_cells(json, row, {{"id", write_id}, {"on", write_day}, {"time", write_time}, {"kind", write_text}});
            write_values(
                json, "people",
                database.query("SELECT contact FROM participation WHERE exchange = ? AND live ORDER BY contact", id));
            write_cells(json, row,
                        {{"place", write_text},
                         {"minutes", write_number},
                         {"note", write_text},
                         {"community", write_id},
                         {"sent", write_truth},
                         {"mass", write_truth},
                         {"share", write_id},
                         {"liked", write_day}},
                        4);
            json.member("tags", details_of(database, id, "tag"));
            for (const auto way : {Way::gave, Way::got, Way::passed}) write_help(database, json, id, way);
        });
}

void write_facts(Database& database, JsonWriter& json) {
    write_rows(
        json, "facts",
        database.query("SELECT id, contact, topic, text, day FROM fact WHERE live AND is_chosen(contact) ORDER BY id"),
        {{"id", write_id}, {"contact", write_id}, {"topic", write_text}, {"text", write_text}, {"on", write_day}});
}

void write_knows(Database& database, JsonWriter& json) {
    write_rows(
        json, "knows",
        database.query("SELECT id, one, other, note, strength FROM knows "
                       "WHERE live AND is_chosen(one) AND is_chosen(other) ORDER BY id"),
        {{"id", write_id}, {"one", write_id}, {"other", write_id}, {"note", write_text}, {"strength", write_number}});
}

void write_communities(Database& database, JsonWriter& json) {
    write_list(
        json, "communities",
        database.query("SELECT id, handle, name, cadence, personal, started FROM community WHERE live ORDER BY id"),
        [&](const Query& row) {
            write_cells(json, row,
                        {{"id", write_id},
                         {"handle", write_text},
                         {"name", write_text},
                         {"cadence_days", write_number},
                         {"personal", write_truth},
                         {"started", write_day}});
            write_values(
                json, "members",
                database.query(
                    "SELECT contact FROM member WHERE community = ? AND live AND is_chosen(contact) ORDER BY contact",
                    row.integer(0)));
        });
}

}  // namespace nj::store
