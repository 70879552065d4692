#include "nj/store/obligations.hpp"

#include <algorithm>
#include <map>

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_ASK_COLUMNS \
    "SELECT id, number, text, day, type, for_them, state, contact, exchange, later FROM ask a WHERE live "
#define NJ_PROMISE_COLUMNS "SELECT id, number, text, day, by_day, state, contact, exchange FROM promise a WHERE live "
/// Where no one is named it is with everyone in the exchange. Two statements in one, so that each goes by its index.
#define NJ_OF_CONTACT(COLUMNS)                                                                                \
    COLUMNS "AND contact = ?1 UNION ALL " COLUMNS                                                             \
            "AND contact IS NULL AND EXISTS(SELECT 1 FROM participation p WHERE p.exchange = a.exchange AND " \
            "p.contact = ?1 AND p.live) ORDER BY id"

/// One `?` for whether asks for an introduction that is under way count too.
#define NJ_ALL_OR_NO_INTRODUCTION                                                                           \
    "(? OR id NOT IN (SELECT ask FROM introduction WHERE ask IS NOT NULL AND live AND thanked IS NULL AND " \
    "declined IS NULL)) "

/// Names of contacts, each read once.
class NameReader {
public:
    explicit NameReader(Database& database) : database_(database) {}
    std::optional<Named> maybe(const Query& row, int column) {
        if (row.is_null(column)) return std::nullopt;
        const auto contact = row.integer(column);
        const auto known = names_.find(contact);
        return known != names_.end() ? known->second
                                     : names_.emplace(contact, named_row(database_, contact)).first->second;
    }

private:
    Database& database_;
    std::map<std::int64_t, Named> names_;
};

Ask ask_at(NameReader& names, Query& row) {
    Ask ask;
    ask.id = row.id<AskId>(0);
    ask.number = row.integer(1);
    ask.text = row.text(2);
    ask.on = row.day(3);
    ask.type = known(ask_type_of, row.text(4));
    ask.for_them = row.text(5);
    ask.state = known(ask_state_of, row.text(6));
    ask.person = names.maybe(row, 7);
    if (!row.is_null(8)) ask.exchange = row.id<ExchangeId>(8);
    ask.later = row.maybe_day(9);
    return ask;
}

Promise promise_at(NameReader& names, Query& row) {
    Promise promise;
    promise.id = row.id<PromiseId>(0);
    promise.number = row.integer(1);
    promise.text = row.text(2);
    promise.on = row.day(3);
    promise.by = row.maybe_day(4);
    promise.state = known(task_state_of, row.text(5));
    promise.person = names.maybe(row, 6);
    if (!row.is_null(7)) promise.exchange = row.id<ExchangeId>(7);
    return promise;
}

template <auto thing_at>
auto things_at(Database& database, Query&& row) {
    NameReader names(database);
    std::vector<decltype(thing_at(names, row))> list;
    while (row.step()) list.push_back(thing_at(names, row));
    return list;
}

constexpr auto asks = things_at<ask_at>;
constexpr auto promises = things_at<promise_at>;

/// What one person and everyone merged into them is named in, each once.
template <class Thing>
std::vector<Thing> of_everybody(Database& database, ContactId contact, auto read) {
    std::vector<Thing> list;
    for (const auto member : group_of(database, contact.value))
        for (auto& thing : read(member))
            if (std::ranges::find(list, thing.id, &Thing::id) == list.end()) list.push_back(std::move(thing));
    return list;
}

template <class Thing>
std::optional<Thing> only(std::vector<Thing> found) {
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

template <class Thing>
Owed<Thing> owed(Database& database, Thing thing) {
    Owed<Thing> made{std::move(thing), {}};
    if (made.what.person) {
        made.people.push_back(*made.what.person);
    } else if (made.what.exchange) {
        auto row = database.query("SELECT contact FROM participation WHERE exchange = ? AND live", *made.what.exchange);
        while (row.step()) made.people.push_back(named_row(database, row.integer(0)));
        std::ranges::sort(made.people, {}, &Named::id);
    }
    return made;
}

}  // namespace

std::vector<Ask> asks_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return of_everybody<Ask>(database, contact, [&](std::int64_t member) {
        return asks(database, database.query(NJ_OF_CONTACT(NJ_ASK_COLUMNS), member));
    });
}

std::vector<Promise> promises_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return of_everybody<Promise>(database, contact, [&](std::int64_t member) {
        return promises(database, database.query(NJ_OF_CONTACT(NJ_PROMISE_COLUMNS), member));
    });
}

namespace {

/// The ids of what names one of the group, and of what is with everyone in an exchange with them, in order.
std::vector<std::int64_t> waiting_ids(Database& database, const std::vector<std::int64_t>& group, const char* named,
                                      const char* of_everybody) {
    std::vector<std::int64_t> ids;
    const auto take = [&ids](Query&& row) {
        while (row.step()) ids.push_back(row.integer(0));
    };
    for (const auto member : group) take(database.query(named, member));
    take(database.query(of_everybody, group.front()));
    std::ranges::sort(ids);
    return ids;
}

}  // namespace

WaitingBetween waiting_between(Journal& journal, ContactId contact, std::size_t limit) {
    Database& database = journal.database();
    const auto group = group_of(database, contact.value);
    const auto promised =
        waiting_ids(database, group, "SELECT id FROM promise WHERE live AND state = 'open' AND contact = ?",
                    "SELECT p.id FROM timeline t INDEXED BY timeline_waits CROSS JOIN promise p "
                    "ON p.exchange = t.exchange AND p.live AND p.state = 'open' AND p.contact IS NULL "
                    "WHERE t.contact = ? AND t.waits");
    const auto asked =
        waiting_ids(database, group, "SELECT id FROM ask WHERE live AND state IN ('open', 'granted') AND contact = ?",
                    "SELECT a.id FROM timeline t INDEXED BY timeline_waits CROSS JOIN ask a INDEXED BY ask_shared "
                    "ON a.exchange = t.exchange AND a.live AND a.state IN ('open', 'granted') AND a.contact IS NULL "
                    "WHERE t.contact = ? AND t.waits");
    WaitingBetween waiting;
    waiting.total = promised.size() + asked.size();
    NameReader names(database);
    const auto full = [&] { return waiting.promises.size() + waiting.asks.size() == limit; };
    for (auto id = promised.begin(); id != promised.end() && !full(); ++id) {
        auto row = database.query(NJ_PROMISE_COLUMNS "AND id = ?", *id);
        if (row.step()) waiting.promises.push_back(promise_at(names, row));
    }
    for (auto id = asked.rbegin(); id != asked.rend() && !full(); ++id) {
        auto row = database.query(NJ_ASK_COLUMNS "AND id = ?", *id);
        if (row.step()) waiting.asks.push_back(ask_at(names, row));
    }
    return waiting;
}

std::vector<Ask> asks_in(Journal& journal, ExchangeId exchange) {
    Database& database = journal.database();
    return asks(database, database.query(NJ_ASK_COLUMNS "AND exchange = ? ORDER BY id", exchange));
}

std::vector<Promise> promises_in(Journal& journal, ExchangeId exchange) {
    Database& database = journal.database();
    return promises(database, database.query(NJ_PROMISE_COLUMNS "AND exchange = ? ORDER BY id", exchange));
}

std::optional<Ask> read_ask(Journal& journal, AskId id) {
    Database& database = journal.database();
    return only(asks(database, database.query(NJ_ASK_COLUMNS "AND id = ?", id)));
}

std::optional<Promise> read_promise(Journal& journal, PromiseId id) {
    Database& database = journal.database();
    return only(promises(database, database.query(NJ_PROMISE_COLUMNS "AND id = ?", id)));
}

std::vector<Ask> thanks_owed_to(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return of_everybody<Ask>(database, contact, [&](std::int64_t member) {
        return asks(database, database.query(NJ_OF_CONTACT(NJ_ASK_COLUMNS "AND state = 'granted' "), member));
    });
}

std::vector<Promise> open_promises_to(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    auto list = of_everybody<Promise>(database, contact, [&](std::int64_t member) {
        return promises(database, database.query(NJ_OF_CONTACT(NJ_PROMISE_COLUMNS "AND state = 'open' "), member));
    });
    std::ranges::stable_sort(list, {}, [](const Promise& promise) { return promise.by.value_or(Day::max()); });
    return list;
}

void close_promise(Writer& writer, PromiseId id, Day today) {
    writer.database().run("UPDATE promise SET state = 'done', closed = ? WHERE id = ?", stored(today), id);
}

std::vector<Ask> kept_asks(Journal& journal, Day until) {
    Database& database = journal.database();
    return asks(database,
                database.query(NJ_ASK_COLUMNS "AND state = 'open' AND later <= ? ORDER BY later, id", stored(until)));
}

std::vector<Ask> kept_asks_of(Journal& journal, ContactId contact) {
    Database& database = journal.database();
    return of_everybody<Ask>(database, contact, [&](std::int64_t member) {
        return asks(database, database.query(NJ_ASK_COLUMNS "AND contact = ? AND state = 'open' AND later IS NOT NULL "
                                                            "ORDER BY id",
                                             member));
    });
}

namespace {

std::size_t counted(Query&& row) {
    row.step();
    return static_cast<std::size_t>(row.integer(0));
}

/// As many rows as LIMIT wants it said: -1 is all.
std::int64_t sql_limit(std::size_t limit) {
    return limit == 0 ? -1 : static_cast<std::int64_t>(limit);
}

}  // namespace

Waiting<Promise> open_promises(Journal& journal, std::size_t limit) {
    Database& database = journal.database();
    Waiting<Promise> waiting;
    for (auto& promise :
         promises(database, database.query(NJ_PROMISE_COLUMNS "AND state = 'open' "
                                                              "ORDER BY coalesce(by_day, 1000000), id LIMIT ?",
                                           sql_limit(limit))))
        waiting.first.push_back(owed(database, std::move(promise)));
    waiting.total = counted(database.query("SELECT count(*) FROM promise WHERE live AND state = 'open'"));
    return waiting;
}

Waiting<Ask> asks_waiting(Journal& journal, Day until, std::size_t limit, AskedFor what) {
    Database& database = journal.database();
    Waiting<Ask> waiting;
    const bool all = what == AskedFor::anything;
    const auto take = [&](std::vector<Ask> list) {
        for (auto& ask : list)
            if (limit == 0 || waiting.first.size() < limit) waiting.first.push_back(owed(database, std::move(ask)));
    };
    take(asks(database, database.query(NJ_ASK_COLUMNS "AND state = 'granted' AND " NJ_ALL_OR_NO_INTRODUCTION
                                                      "ORDER BY day DESC, id DESC LIMIT ?",
                                       all, sql_limit(limit))));
    take(asks(
        database,
        database.query(NJ_ASK_COLUMNS "AND state = 'open' AND later IS NULL AND day <= ? AND " NJ_ALL_OR_NO_INTRODUCTION
                                      "ORDER BY day DESC, id DESC LIMIT ?",
                       stored(until), all, sql_limit(limit))));
    waiting.total =
        counted(database.query(
            "SELECT count(*) FROM ask WHERE live AND state = 'granted' AND " NJ_ALL_OR_NO_INTRODUCTION, all)) +
        counted(database.query("SELECT count(*) FROM ask WHERE live AND state = 'open' AND later IS NULL AND day <= ? "
                               "AND " NJ_ALL_OR_NO_INTRODUCTION,
                               stored(until), all));
    return waiting;
}

}  // namespace nj
