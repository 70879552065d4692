#include "nj/store/asks.hpp"

#include "obligation_rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

// The `?` says whether asks for an introduction that is under way are wanted, too.
#define NJ_ALL_OR_NO_INTRODUCTION                                                                           \
    "(? OR id NOT IN (SELECT ask FROM introduction WHERE ask IS NOT NULL AND live AND thanked IS NULL AND " \
    "declined IS NULL)) "

std::vector<Ask> asks_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return read_of_group<Ask>(database, contact, [&](std::int64_t member) {
        return read_asks(database, database.query(NJ_OF_CONTACT(NJ_ASK_COLUMNS), member));
    });
}

std::vector<Ask> asks_in(Journal& journal, ExchangeId exchange) {
    Database& database = journal.database();
    return read_asks(database, database.query(NJ_ASK_COLUMNS "AND exchange = ? ORDER BY id", exchange));
}

std::optional<Ask> read_ask(Journal& journal, AskId id) {
    Database& database = journal.database();
    return first_of(read_asks(database, database.query(NJ_ASK_COLUMNS "AND id = ?", id)));
}

std::vector<Ask> thanks_owed_to(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return read_of_group<Ask>(database, contact, [&](std::int64_t member) {
        return read_asks(database, database.query(NJ_OF_CONTACT(NJ_ASK_COLUMNS "AND state = 'granted' "), member));
    });
}

std::vector<Ask> kept_asks(Journal& journal, Day until) {
    Database& database = journal.database();
    return read_asks(
        database, database.query(NJ_ASK_COLUMNS "AND state = 'open' AND later <= ? ORDER BY later, id", stored(until)));
}

std::vector<Ask> kept_asks_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return read_of_group<Ask>(database, contact, [&](std::int64_t member) {
        return read_asks(database,
                         database.query(NJ_ASK_COLUMNS "AND contact = ? AND state = 'open' AND later IS NOT NULL "
                                                       "ORDER BY id",
                                        member));
    });
}

Waiting<Ask> asks_waiting(Journal& journal, Day until, std::size_t limit, AskedFor what) {
    Database& database = journal.database();
    Waiting<Ask> waiting;
    const bool all = what == AskedFor::anything;
    const auto take = [&](std::vector<Ask> list) {
        for (auto& ask : list)
            if (limit == 0 || waiting.first.size() < limit)
                waiting.first.push_back(with_people(database, std::move(ask)));
    };
    take(read_asks(database, database.query(NJ_ASK_COLUMNS "AND state = 'granted' AND " NJ_ALL_OR_NO_INTRODUCTION
                                                           "ORDER BY day DESC, id DESC LIMIT ?",
                                            all, sql_limit(limit))));
    take(read_asks(
        database,
        database.query(NJ_ASK_COLUMNS "AND state = 'open' AND later IS NULL AND day <= ? AND " NJ_ALL_OR_NO_INTRODUCTION
                                      "ORDER BY day DESC, id DESC LIMIT ?",
                       stored(until), all, sql_limit(limit))));
    waiting.total =
        read_count(database.query(
            "SELECT count(*) FROM ask WHERE live AND state = 'granted' AND " NJ_ALL_OR_NO_INTRODUCTION, all)) +
        read_count(
            database.query("SELECT count(*) FROM ask WHERE live AND state = 'open' AND later IS NULL AND day <= ? "
                           "AND " NJ_ALL_OR_NO_INTRODUCTION,
                           stored(until), all));
    return waiting;
}

void end_ask(Writer& writer, AskId id, AskState state, Day on) {
    writer.database().run("UPDATE ask SET state = ?, closed = ? WHERE id = ?", word_of(state), stored(on), id);
}

AskId keep_ask(Writer& writer, ContactId contact, const Ask& ask) {
    const AskId id{writer.next_id()};
    writer.database().run(
        "INSERT INTO ask(id, contact, day, text, type, for_them, state, later) VALUES(?, ?, ?, ?, ?, ?, 'open', ?)", id,
        contact, ask.on, ask.text, word_of(ask.type), or_null(ask.for_them), ask.later);
    writer.give_number(table_named("ask")->code, id.value);
    return id;
}

void drop_kept_ask(Writer& writer, AskId id) {
    writer.remove(*table_named("ask"), id.value);
}

}  // namespace nj
