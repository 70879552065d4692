#include "nj/store/introductions.hpp"

#include <algorithm>

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_INTRODUCTION_COLUMNS                                                                               \
    "SELECT id, number, kind, whom, other, via, why, day, granted, whom_yes, other_yes, made, met, thanked, " \
    "declined, "                                                                                              \
    "declined_by, ask FROM introduction WHERE live "

Introduction introduction_at(Database& database, const Query& row) {
    Introduction introduction;
    introduction.id = row.id<IntroductionId>(0);
    introduction.number = row.integer(1);
    introduction.kind = known(introduction_kind_of, row.text(2));
    introduction.whom = named_row(database, row.integer(3));
    introduction.other = maybe_named(database, row, 4);
    introduction.via = maybe_named(database, row, 5);
    introduction.why = row.text(6);
    introduction.on = row.day(7);
    introduction.granted = row.maybe_day(8);
    introduction.whom_yes = row.maybe_day(9);
    introduction.other_yes = row.maybe_day(10);
    introduction.made = row.maybe_day(11);
    introduction.met = row.maybe_day(12);
    introduction.thanked = row.maybe_day(13);
    introduction.declined = row.maybe_day(14);
    introduction.declined_by = maybe_named(database, row, 15);
    if (!row.is_null(16)) introduction.ask = row.id<AskId>(16);
    return introduction;
}

std::vector<Introduction> read_all(Database& database, Query&& row) {
    std::vector<Introduction> list;
    while (row.step()) list.push_back(introduction_at(database, row));
    return list;
}

std::optional<std::int64_t> id_of(const std::optional<Named>& person) {
    if (!person) return std::nullopt;
    return person->id.value;
}

}  // namespace

IntroductionId add_introduction(Writer& writer, const Introduction& draft) {
    const IntroductionId id{writer.next_id()};
    writer.database().run(
        "INSERT INTO introduction(id, kind, whom, other, via, why, day, ask) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", id,
        word_of(draft.kind), draft.whom.id, id_of(draft.other), id_of(draft.via), or_null(draft.why), draft.on,
        draft.ask);
    writer.give_number(table_named("introduction")->code, id.value);
    return id;
}

void update_introduction(Writer& writer, const Introduction& introduction) {
    writer.database().run(
        "UPDATE introduction SET granted = ?2, whom_yes = ?3, other_yes = ?4, made = ?5, met = ?6, thanked = ?7,"
        " declined = ?8, declined_by = ?9 WHERE id = ?1",
        introduction.id, introduction.granted, introduction.whom_yes, introduction.other_yes, introduction.made,
        introduction.met, introduction.thanked, introduction.declined, id_of(introduction.declined_by));
}

void answer_introduction(Writer& writer, AskId ask, AskState state, Day on) {
    for (auto& introduction :
         read_all(writer.database(), writer.database().query(NJ_INTRODUCTION_COLUMNS "AND ask = ?", ask))) {
        if (introduction.granted || introduction.declined) continue;
        if (state == AskState::granted) introduction.granted = on;
        if (state == AskState::refused || state == AskState::withdrawn) introduction.declined = on;
        if (state == AskState::refused) introduction.declined_by = introduction.via;
        update_introduction(writer, introduction);
    }
}

std::optional<Introduction> read_introduction(Journal& journal, IntroductionId id) {
    Database& database = journal.database();
    auto found = read_all(database, database.query(NJ_INTRODUCTION_COLUMNS "AND id = ?", id));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Introduction> introductions(Journal& journal) {
    Database& database = journal.database();
    return read_all(database, database.query(NJ_INTRODUCTION_COLUMNS "ORDER BY id"));
}

std::vector<Introduction> introductions_under_way(Journal& journal) {
    Database& database = journal.database();
    return read_all(database,
                    database.query(NJ_INTRODUCTION_COLUMNS "AND thanked IS NULL AND declined IS NULL ORDER BY id"));
}

std::vector<Introduction> introductions_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    std::vector<Introduction> list;
    for (const auto member : group_of(database, contact.value))
        for (auto& introduction :
             read_all(database, database.query(NJ_INTRODUCTION_COLUMNS "AND ? IN (whom, other, via)", member)))
            if (std::ranges::find(list, introduction.id, &Introduction::id) == list.end())
                list.push_back(std::move(introduction));
    std::ranges::sort(list, {}, &Introduction::id);
    return list;
}

std::vector<Offer> notes_on(Journal& journal, std::string_view topic) {
    std::vector<Offer> notes;
    auto row = journal.database().query(
        "SELECT t.contact, t.handle, c.name, f.text FROM fact f JOIN shown s ON s.contact = f.contact "
        "JOIN standing t ON t.contact = s.root AND NOT t.archived JOIN contact c ON c.id = t.contact "
        "WHERE f.live AND f.topic = ? AND f.topic IN ('likes', 'needs', 'offers', 'work', 'avoid') ORDER BY f.id DESC",
        topic);
    while (row.step()) notes.push_back({{row.id<ContactId>(0), row.text(1), row.text(2)}, row.text(3)});
    return notes;
}

}  // namespace nj
