#include "nj/store/practice.hpp"

#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_ENCOUNTER_COLUMNS \
    "SELECT id, number, day, text, name, place, trip, again, moved_on, contact FROM encounter WHERE live "

Encounter encounter_at(Database& database, Query& row) {
    Encounter encounter;
    encounter.id = row.id<EncounterId>(0);
    encounter.number = row.integer(1);
    encounter.on = row.day(2);
    encounter.text = row.text(3);
    encounter.name = row.text(4);
    encounter.place = row.text(5);
    encounter.trip = row.text(6);
    if (!row.is_null(7)) encounter.again = row.id<EncounterId>(7);
    encounter.moved_on = row.truth(8);
    encounter.contact = maybe_named(database, row, 9);
    encounter.learned = details_of(database, encounter.id.value, "learned");
    return encounter;
}

}  // namespace

EncounterId add_encounter(Writer& writer, const Encounter& draft) {
    const EncounterId id{writer.next_id()};
    writer.database().run(
        "INSERT INTO encounter(id, day, text, name, place, trip, again, moved_on) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", id,
        draft.on, draft.text, or_null(draft.name), or_null(draft.place), or_null(draft.trip), draft.again,
        draft.moved_on);
    writer.give_number(table_named("encounter")->code, id.value);
    int position = 0;
    for (const auto& each : draft.learned) put_detail(writer, id.value, "learned", each, position++);
    return id;
}

std::optional<Encounter> read_encounter(Journal& journal, EncounterId id) {
    Database& database = journal.database();
    auto row = database.query(NJ_ENCOUNTER_COLUMNS "AND id = ?", id);
    if (!row.step()) return std::nullopt;
    return encounter_at(database, row);
}

std::vector<Encounter> encounters(Journal& journal, Day until) {
    std::vector<Encounter> list;
    Database& database = journal.database();
    auto row = database.query(NJ_ENCOUNTER_COLUMNS "AND day <= ? ORDER BY day, id", until);
    while (row.step()) list.push_back(encounter_at(database, row));
    return list;
}

void promote_encounters(Writer& writer, std::span<const Encounter> with_them, ContactId contact) {
    for (const auto& encounter : with_them) {
        for (const auto& each : encounter.learned) add_fact(writer, contact, "", each, encounter.on);
        Exchange meeting;
        meeting.on = encounter.on;
        meeting.kind = "meeting";
        meeting.place = encounter.place;
        meeting.note = encounter.text;
        meeting.people.push_back({contact, "", ""});
        add_exchange(writer, meeting);
        writer.database().run("UPDATE encounter SET contact = ? WHERE id = ?", contact, encounter.id);
    }
}

}  // namespace nj
