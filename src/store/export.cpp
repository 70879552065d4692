#include "nj/store/export.hpp"

#include "engine/database.hpp"
#include "engine/functions.hpp"
#include "engine/log.hpp"
#include "export_lists.hpp"
#include "export_people.hpp"
#include "export_plans.hpp"

namespace nj {

using namespace store;

namespace {

/// Defines `is_chosen(contact)` on the connection: true for everyone, or for these people and contacts merged into
/// them.
void define_is_chosen(Database& database, const std::unordered_set<ContactId>* chosen) {
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
        [&](const Query& row) {
            write_cells(json, row,
                        {{"id", write_id},
                         {"command", write_text},
                         {"summary", write_text},
                         {"undoes", write_id},
                         {"schema", write_number}});
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
    define_is_chosen(database, chosen);
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
    write_rows(json, "snoozes",
               database.query(
                   "SELECT id, snoozed FROM contact WHERE live AND snoozed IS NOT NULL AND is_chosen(id) ORDER BY id"),
               {{"contact", write_id}, {"until", write_day}});
    write_rows(json, "settings", database.query("SELECT id, name, value FROM setting WHERE live ORDER BY id"),
               {{"id", write_id}, {"name", write_text}, {"value", write_text}});
    if (with_history == WithHistory::yes) write_operations(database, json);
    json.end_object();
}

}  // namespace nj
