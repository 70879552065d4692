#include "nj/store/exchange_queries.hpp"

#include <algorithm>

#include "nj/store/asks.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/promises.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

void read_people(Database& database, Exchange& exchange) {
    auto row = database.query("SELECT contact FROM participation WHERE exchange = ? AND live", exchange.id);
    while (row.step()) {
        Named person = named_row(database, row.integer(0));
        if (std::ranges::find(exchange.people, person) == exchange.people.end()) exchange.people.push_back(person);
    }
    std::ranges::sort(exchange.people, {}, &Named::id);
}

void read_help(Database& database, Exchange& exchange) {
    auto row = database.query(
        "SELECT id, way, what, weight, contact, pass_on, passes, number FROM help WHERE exchange = ? AND live ORDER BY "
        "id",
        exchange.id);
    while (row.step()) {
        Help help;
        help.id = row.id<HelpId>(0);
        help.way = known(way_of, row.text(1));
        help.what = row.text(2);
        help.weight = row.small(3);
        help.person = maybe_named(database, row, 4);
        help.pass_on = row.truth(5);
        if (!row.is_null(6)) help.passes = row.id<HelpId>(6);
        if (!row.is_null(7)) help.number = row.integer(7);
        exchange.help.push_back(std::move(help));
    }
}

}  // namespace

std::optional<Exchange> read_exchange(Journal& journal, ExchangeId id, const Kinds& kinds) {
    Database& database = journal.database();
    auto row = database.query(
        "SELECT e.day, e.time, e.kind, e.place, e.minutes, e.note, e.sent, e.number, k.handle, e.share, e.liked, "
        "e.mass "
        "FROM exchange e "
        "LEFT JOIN community k ON k.id = e.community WHERE e.id = ? AND e.live",
        id);
    if (!row.step()) return std::nullopt;
    Exchange exchange;
    exchange.id = id;
    exchange.on = row.day(0);
    if (const auto time = row.maybe_integer(1)) exchange.time = static_cast<int>(*time);
    exchange.kind = row.text(2);
    exchange.place = row.text(3);
    if (const auto minutes = row.maybe_integer(4)) exchange.minutes = static_cast<int>(*minutes);
    exchange.note = row.text(5);
    exchange.sent = row.truth(6);
    exchange.number = row.integer(7);
    exchange.community = row.text(8);
    if (!row.is_null(9)) exchange.share = row.id<ShareId>(9);
    exchange.liked = row.maybe_day(10);
    exchange.mass = row.truth(11);
    read_people(database, exchange);
    read_help(database, exchange);
    exchange.asked = asks_in(journal, id);
    exchange.promised = promises_in(journal, id);
    exchange.tags = details_of(database, exchange.id.value, "tag");
    exchange.value_added = is_value_added(kinds, exchange.kind, !exchange.help.empty() || exchange.liked);
    return exchange;
}

std::vector<Exchange> exchanges_with(Journal& journal, ContactId contact, std::size_t limit, const Kinds& kinds) {
    std::vector<Exchange> list;
    auto row = journal.database().query(
        "SELECT exchange FROM timeline WHERE contact = ? ORDER BY day DESC, exchange DESC", contact);
    while ((limit == 0 || list.size() < limit) && row.step())
        if (auto exchange = read_exchange(journal, row.id<ExchangeId>(0), kinds)) list.push_back(std::move(*exchange));
    return list;
}

std::vector<Day> exchange_days_of(Journal& journal, ContactId contact, Day since) {
    std::vector<Day> days;
    // Steps from one day to the next, however many exchanges a day has.
    for (Day after = since - Days{1};; after = days.back()) {
        auto row = journal.database().query(
            "SELECT day FROM timeline WHERE contact = ? AND day > ? AND counts ORDER BY day LIMIT 1", contact,
            stored(after));
        if (!row.step()) return days;
        days.push_back(row.day(0));
    }
}

std::optional<ExchangeId> last_logged(Journal& journal) {
    auto row = journal.database().query(
        "SELECT e.id FROM exchange e JOIN device d ON d.id = (e.id & 65535) AND d.self WHERE e.live "
        "ORDER BY e.id DESC LIMIT 1");
    if (!row.step()) return std::nullopt;
    return row.id<ExchangeId>(0);
}

std::optional<ExchangeId> open_reach_out(Journal& journal, ContactId contact) {
    auto row = journal.database().query(
        "SELECT t.exchange FROM timeline t JOIN exchange e ON e.id = t.exchange AND e.sent WHERE t.contact = ? "
        "AND NOT t.counts ORDER BY t.day DESC, t.exchange DESC LIMIT 1",
        contact);
    if (!row.step()) return std::nullopt;
    return row.id<ExchangeId>(0);
}

bool was_imported(Journal& journal, std::int64_t source) {
    return journal.database().query("SELECT 1 FROM exchange WHERE source = ? AND unmade = 0", source).step();
}

Passed passed_between(Journal& journal, ContactId contact, Day today) {
    auto row =
        journal.database().query("SELECT gave, got, gave_aged, got_aged FROM standing WHERE contact = ?", contact);
    if (!row.step()) return {};
    return passed_on({row.small(0), row.small(1), row.real(2), row.real(3)}, today);
}

}  // namespace nj
