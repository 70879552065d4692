#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <optional>
#include <utility>
#include <vector>

#include "nj/store/open_items.hpp"
#include "rows.hpp"

namespace nj::store {

// The rows of asks and promises, as asks.cpp, promises.cpp, and open_items.cpp read them.
#define NJ_ASK_COLUMNS \
    "SELECT id, number, text, day, type, for_them, state, contact, exchange, later FROM ask a WHERE live "
#define NJ_PROMISE_COLUMNS "SELECT id, number, text, day, by_day, state, contact, exchange FROM promise a WHERE live "
// One that names no one is with everyone in its exchange. Each half of the UNION uses an index of its own.
#define NJ_OF_CONTACT(COLUMNS)                                                                                \
    COLUMNS "AND contact = ?1 UNION ALL " COLUMNS                                                             \
            "AND contact IS NULL AND EXISTS(SELECT 1 FROM participation p WHERE p.exchange = a.exchange AND " \
            "p.contact = ?1 AND p.live) ORDER BY id"

/// Reads the names of contacts, each of them once.
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

Ask ask_at(NameReader& names, const Query& row);
Promise promise_at(NameReader& names, const Query& row);
std::vector<Ask> read_asks(Database& database, Query&& row);
std::vector<Promise> read_promises(Database& database, Query&& row);

/// What `read` gives for one person and everyone merged into them, each thing once.
template <class Thing>
std::vector<Thing> read_of_group(Database& database, ContactId contact, auto read) {
    std::vector<Thing> list;
    for (const auto member : group_of(database, contact.value))
        for (auto& thing : read(member))
            if (std::ranges::find(list, thing.id, &Thing::id) == list.end()) list.push_back(std::move(thing));
    return list;
}

template <class Thing>
std::optional<Thing> first_of(std::vector<Thing> found) {
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

/// An ask or promise with the people it is with: the one it names, or everyone in its exchange.
template <class Thing>
Owed<Thing> with_people(Database& database, Thing thing) {
    Owed<Thing> result{std::move(thing), {}};
    if (result.what.person) {
        result.people.push_back(*result.what.person);
    } else if (result.what.exchange) {
        auto row =
            database.query("SELECT contact FROM participation WHERE exchange = ? AND live", *result.what.exchange);
        while (row.step()) result.people.push_back(named_row(database, row.integer(0)));
        std::ranges::sort(result.people, {}, &Named::id);
    }
    return result;
}

std::size_t read_count(Query&& row);
/// A limit as SQL's LIMIT takes it: 0 becomes -1, which is all rows.
std::int64_t sql_limit(std::size_t limit);

}  // namespace nj::store
