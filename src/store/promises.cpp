#include "nj/store/promises.hpp"

#include <algorithm>

#include "obligation_rows.hpp"
#include "writer.hpp"

namespace nj {

using namespace store;

std::vector<Promise> promises_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return read_of_group<Promise>(database, contact, [&](std::int64_t member) {
        return read_promises(database, database.query(NJ_OF_CONTACT(NJ_PROMISE_COLUMNS), member));
    });
}

std::vector<Promise> promises_in(Journal& journal, ExchangeId exchange) {
    Database& database = journal.database();
    return read_promises(database, database.query(NJ_PROMISE_COLUMNS "AND exchange = ? ORDER BY id", exchange));
}

std::optional<Promise> read_promise(Journal& journal, PromiseId id) {
    Database& database = journal.database();
    return first_of(read_promises(database, database.query(NJ_PROMISE_COLUMNS "AND id = ?", id)));
}

std::vector<Promise> open_promises_to(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    auto list = read_of_group<Promise>(database, contact, [&](std::int64_t member) {
        return read_promises(database, database.query(NJ_OF_CONTACT(NJ_PROMISE_COLUMNS "AND state = 'open' "), member));
    });
    std::ranges::stable_sort(list, {}, [](const Promise& promise) { return promise.by.value_or(Day::max()); });
    return list;
}

void close_promise(Writer& writer, PromiseId id, Day today) {
    writer.database().run("UPDATE promise SET state = 'done', closed = ? WHERE id = ?", stored(today), id);
}

Waiting<Promise> open_promises(Journal& journal, std::size_t limit) {
    Database& database = journal.database();
    Waiting<Promise> waiting;
    for (auto& promise :
         read_promises(database, database.query(NJ_PROMISE_COLUMNS "AND state = 'open' "
                                                                   "ORDER BY coalesce(by_day, 1000000), id LIMIT ?",
                                                sql_limit(limit))))
        waiting.first.push_back(with_people(database, std::move(promise)));
    waiting.total = read_count(database.query("SELECT count(*) FROM promise WHERE live AND state = 'open'"));
    return waiting;
}

PromiseId add_promise(Writer& writer, ContactId contact, const Promise& promise) {
    const PromiseId id{writer.next_id()};
    writer.database().run("INSERT INTO promise(id, contact, day, text, by_day, state) VALUES(?, ?, ?, ?, ?, ?)", id,
                          contact, promise.on, promise.text, promise.by, word_of(promise.state));
    writer.give_number(table_named("promise")->code, id.value);
    return id;
}

}  // namespace nj
