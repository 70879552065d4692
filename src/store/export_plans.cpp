#include "export_plans.hpp"

#include "export_lists.hpp"
#include "rows.hpp"

namespace nj::store {

void write_asks(Database& database, JsonWriter& json) {
    write_rows(json, "asks",
               database.query("SELECT id, contact, exchange, day, text, type, for_them, state, closed, later FROM ask "
                              "WHERE live AND " NJ_THING_CHOSEN " ORDER BY id"),
               {{"id", write_id},
                {"contact", write_id},
                {"exchange", write_id},
                {"on", write_day},
                {"text", write_text},
                {"type", write_text},
                {"for_them", write_text},
                {"state", write_text},
                {"closed", write_day},
                {"later", write_day}});
}

void write_promises(Database& database, JsonWriter& json) {
    write_rows(json, "promises",
               database.query("SELECT id, contact, exchange, day, text, by_day, state, closed FROM promise "
                              "WHERE live AND " NJ_THING_CHOSEN " ORDER BY id"),
               {{"id", write_id},
                {"contact", write_id},
                {"exchange", write_id},
                {"on", write_day},
                {"text", write_text},
                {"by", write_day},
                {"state", write_text},
                {"closed", write_day}});
}

void write_introductions(Database& database, JsonWriter& json) {
    write_rows(
        json, "introductions",
        database.query("SELECT id, kind, whom, other, via, why, day, granted, whom_yes, other_yes, made, met, thanked,"
                       " declined, declined_by, ask FROM introduction "
                       "WHERE live AND (is_chosen(0) OR is_chosen(whom) OR is_chosen(other)) ORDER BY id"),
        {{"id", write_id},
         {"kind", write_text},
         {"whom", write_id},
         {"other", write_id},
         {"via", write_id},
         {"why", write_text},
         {"on", write_day},
         {"granted", write_day},
         {"whom_yes", write_day},
         {"other_yes", write_day},
         {"made", write_day},
         {"met", write_day},
         {"thanked", write_day},
         {"declined", write_day},
         {"declined_by", write_id},
         {"ask", write_id}});
}

void write_goals(Database& database, JsonWriter& json) {
    write_rows(json, "goals",
               database.query("SELECT id, text, day, by_day, count, counts, filter, state, closed FROM goal "
                              "WHERE live ORDER BY id"),
               {{"id", write_id},
                {"text", write_text},
                {"on", write_day},
                {"by", write_day},
                {"count", write_number},
                {"of", write_text},
                {"where", write_text},
                {"state", write_text},
                {"closed", write_day}});
}

void write_plans(Database& database, JsonWriter& json) {
    write_rows(json, "plans",
               database.query("SELECT id, contact, text, day, by_day, state, closed FROM plan WHERE live "
                              "AND (is_chosen(0) OR is_chosen(contact)) ORDER BY id"),
               {{"id", write_id},
                {"contact", write_id},
                {"text", write_text},
                {"on", write_day},
                {"by", write_day},
                {"state", write_text},
                {"closed", write_day}});
}

void write_shares(Database& database, JsonWriter& json) {
    write_rows(
        json, "shares",
        database.query(
            "SELECT id, title, url, about, day FROM share s WHERE live AND (is_chosen(0) OR EXISTS "
            "(SELECT 1 FROM exchange e WHERE e.share = s.id AND e.live AND " NJ_EXCHANGE_CHOSEN("e.id") ")) "
                                                                                                        "ORDER BY id"),
        {{"id", write_id}, {"title", write_text}, {"url", write_text}, {"about", write_text}, {"on", write_day}});
}

void write_encounters(Database& database, JsonWriter& json) {
    write_list(json, "encounters",
               database.query("SELECT id, day, text, name, place, trip, again, moved_on, contact FROM encounter "
                              "WHERE live AND (is_chosen(0) OR is_chosen(contact)) ORDER BY id"),
               [&](const Query& row) {
                   write_cells(json, row,
                               {{"id", write_id},
                                {"on", write_day},
                                {"text", write_text},
                                {"name", write_text},
                                {"place", write_text},
                                {"trip", write_text},
                                {"again", write_id},
                                {"moved_on", write_truth},
                                {"contact", write_id}});
                   json.member("learned", details_of(database, row.integer(0), "learned"));
               });
}

void write_trips(Database& database, JsonWriter& json) {
    write_rows(
        json, "trips",
        database.query("SELECT id, place, first, last, community FROM trip WHERE live AND is_chosen(0) ORDER BY id"),
        {{"id", write_id}, {"place", write_text}, {"first", write_day}, {"last", write_day}, {"community", write_id}});
}

}  // namespace nj::store
