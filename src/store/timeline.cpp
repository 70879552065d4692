#include "timeline.hpp"

#include <algorithm>

#include "fulltext.hpp"
#include "nj/domain/contact.hpp"
#include "nj/store/settings.hpp"

namespace nj::store {
namespace {

/// More than this and a recount is cheaper than what is remembered.
constexpr std::size_t append_at_most = 64;

std::int64_t exchange_of(Database& database, const Change& change) {
    const auto& name = change.table->name;
    if (name == "exchange") return change.row;
    auto row = name == "participation" ? database.query("SELECT exchange FROM participation WHERE id = ?", change.row)
                                       : database.query("SELECT exchange FROM help WHERE id = ?", change.row);
    row.step();
    return row.integer(0);
}

/// What one exchange weighs for one person: the larger of its kind's weight and the sum of what passed between them.
int weight_for(Database& database, std::int64_t exchange, std::int64_t contact, int kind_weight) {
    auto row = database.query(
        "SELECT coalesce(sum(weight), 0) FROM help WHERE exchange = ? AND live AND (contact IS NULL OR contact = ?)",
        exchange, contact);
    row.step();
    return std::max(kind_weight, row.small(0));
}

/// What passed in one exchange with one person, whichever of their merged contacts it names.
struct PassedSums {
    int gave = 0;
    int got = 0;
};
PassedSums passed_in(Database& database, std::int64_t exchange, std::int64_t root) {
    auto row = database.query(
        "SELECT coalesce(sum(CASE WHEN way = 'gave' THEN weight END), 0), "
        "coalesce(sum(CASE WHEN way = 'got' THEN weight END), 0) FROM help h LEFT JOIN shown s ON s.contact = h.contact "
        "WHERE h.exchange = ? AND h.live AND (h.contact IS NULL OR s.root = ?)",
        exchange, root);
    row.step();
    return {row.small(0), row.small(1)};
}

bool has_help(Database& database, std::int64_t exchange) {
    return database.query("SELECT 1 FROM help WHERE exchange = ? AND live LIMIT 1", exchange).step();
}

}  // namespace

const Kinds& Timeline::kinds() {
    if (!kinds_) kinds_ = read_kinds(database_);
    return *kinds_;
}

void Timeline::take(std::span<const Change> changes) {
    Exchanges exchanges;
    std::set<std::int64_t> fresh;
    // the full text takes rows in rising order without writing out what it holds: those that stand in it by their short
    // number first
    for (const Change& change : changes)
        if (has_text_by_number(change.table->name)) people_.row_changed(change);
    // contacts first: the others ask for their roots
    for (const Change& change : changes) {
        if (!has_text_by_number(change.table->name)) people_.row_changed(change);
        if (change.table->name != "contact") continue;
        if (change.inserted) people_.show(change.row, true);
        if (change.cell("merged_into") != nullptr) regroup(change.row, exchanges);
        touched_[people_.root_of(change.row)];
    }
    const FreshExchanges made(changes);
    for (const Change& change : changes)
        if (!made.hold(change)) collect(change, exchanges, fresh);
    for (const auto& [exchange, days] : exchanges) {
        const bool is_fresh = (fresh.contains(exchange) || made.contain(exchange)) && days.empty();
        if (!is_fresh) unplace(exchange, days);
        place(exchange, is_fresh);
    }
    for (const auto& exchange : made.all())
        if (!exchanges.contains(exchange.id)) place(exchange);
}

void Timeline::collect(const Change& change, Exchanges& exchanges, std::set<std::int64_t>& fresh) {
    const auto& name = change.table->name;
    if (name == "exchange" || name == "participation" || name == "help") {
        const auto exchange = exchange_of(database_, change);
        auto& days = exchanges[exchange];
        if (name != "exchange") return;
        if (change.inserted) {
            fresh.insert(exchange);
        } else if (const auto* day = change.cell("day")) {
            days.insert(as_integer(day->before));
        }
    } else if (name == "setting") {
        auto row = database_.query("SELECT name FROM setting WHERE id = ?", change.row);
        if (row.step() && row.text(0).starts_with("kind.")) recount_all(exchanges);
    }
}

/// A kind's weight is in every line of the timeline that has it: lay them all anew.
void Timeline::recount_all(Exchanges& exchanges) {
    kinds_.reset();
    auto row = database_.query("SELECT id FROM exchange WHERE live");
    while (row.step()) exchanges[row.integer(0)];
}

void Timeline::regroup(std::int64_t contact, Exchanges& exchanges) {
    for (const auto root : people_.regroup(contact)) {
        touched_[root].recount = true;
        auto row = database_.query("SELECT exchange, day FROM timeline WHERE contact = ?", root);
        while (row.step()) exchanges[row.integer(0)].insert(row.integer(1));
        database_.run("DELETE FROM timeline WHERE contact = ?", root);
    }
}

void Timeline::unplace(std::int64_t exchange, const std::set<std::int64_t>& before) {
    std::set<std::int64_t> days = before;
    {
        auto row = database_.query("SELECT day FROM exchange WHERE id = ?", exchange);
        row.step();
        days.insert(row.integer(0));
    }
    auto row = database_.query("SELECT contact FROM participation WHERE exchange = ?", exchange);
    while (row.step()) {
        const auto root = people_.root_of(row.integer(0));
        touched_[root].recount = true;
        for (const auto day : days)
            database_.run("DELETE FROM timeline WHERE contact = ? AND day = ? AND exchange = ?", root, day, exchange);
    }
}

void Timeline::place(std::int64_t exchange, bool fresh) {
    auto row = database_.query("SELECT day, kind, sent, mass FROM exchange WHERE id = ? AND live", exchange);
    if (!row.step()) return;
    const auto day = row.integer(0);
    const Kind* kind = kinds().find(row.text(1));
    const int kind_weight = kind != nullptr ? kind->weight : 1;
    const bool counts = !row.truth(2) && !row.truth(3);
    const bool helped = has_help(database_, exchange);
    auto person = database_.query("SELECT contact FROM participation WHERE exchange = ? AND live", exchange);
    while (person.step()) {
        const auto contact = person.integer(0);
        const auto root = people_.root_of(contact);
        const int weight = helped ? weight_for(database_, exchange, contact, kind_weight) : kind_weight;
        const PassedSums passed = helped ? passed_in(database_, exchange, root) : PassedSums{};
        enter({root, day, exchange, weight, counts, passed.gave, passed.got}, fresh);
    }
}

void Timeline::place(const FreshExchange& exchange) {
    const Kind* kind = kinds().find(exchange.kind);
    for (const auto contact : exchange.people) {
        Line line{people_.root_of(contact), exchange.day, exchange.id, 0, exchange.counts, 0, 0};
        for (const auto& passed : exchange.passed) {
            if (!passed.contact || *passed.contact == contact) line.weight += passed.weight;
            if (!passed.contact || people_.root_of(*passed.contact) == line.root)
                (passed.gave ? line.gave : line.got) += passed.weight;
        }
        line.weight = std::max(line.weight, kind != nullptr ? kind->weight : 1);
        enter(line, /*fresh=*/true);
    }
}

void Timeline::enter(const Line& line, bool fresh) {
    database_.run(
        "INSERT INTO timeline(contact, day, exchange, weight, counts, gave, got) VALUES(?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET weight = max(weight, excluded.weight), gave = excluded.gave, got = excluded.got",
        line.root, line.day, line.exchange, line.weight, line.counts, line.gave, line.got);
    Touched& touched = touched_[line.root];
    if (fresh && line.counts && touched.appended.size() < append_at_most) {
        touched.appended.push_back({day_stored(line.day), line.weight});
        touched.exchange = line.exchange;
    } else {
        touched.recount = true;
    }
}

void Timeline::finish() {
    for (auto& [root, touched] : touched_) {
        if (people_.root_of(root) != root) {  // merged away: its root is settled for it
            drop_standing(root);
            for (const auto member : people_.members_of(root)) people_.show(member, false);
            continue;
        }
        settle(root, touched);
    }
    touched_.clear();
    if (gained_ == Gaps{}) return;
    database_.run("UPDATE gap_sum SET count = count + ?, logs = logs + ?", gained_.count, gained_.logs);
    gained_ = {};
}

Gaps Timeline::gaps_at(std::int64_t root) {
    auto row = database_.query("SELECT n, l FROM standing WHERE contact = ?", root);
    Standing standing;
    if (!row.step()) return {};
    standing.n = row.small(0);
    standing.l = row.real(1);
    return gaps_of(standing);
}

void Timeline::drop_standing(std::int64_t root) {
    gained_ -= gaps_at(root);
    database_.run("DELETE FROM standing WHERE contact = ?", root);
}

namespace {

bool any_member_is_live(Database& database, std::span<const std::int64_t> members) {
    return std::ranges::any_of(members, [&](std::int64_t member) {
        auto row = database.query("SELECT live FROM contact WHERE id = ?", member);
        return row.step() && row.truth(0);
    });
}

/// R4 of the journal's rules: somebody stays while a live exchange names them.
bool is_in_an_exchange(Database& database, std::int64_t root) {
    auto row = database.query("SELECT 1 FROM timeline WHERE contact = ? LIMIT 1", root);
    return row.step();
}

struct Counted {
    Standing standing;
    std::optional<Day> reached_out;
};

Counted recounted(Database& database, std::int64_t root) {
    Counted counted;
    std::vector<ExchangeDay> days;
    // what does not count is a reach-out or a share to many, which waits for no answer
    auto row = database.query(
        "SELECT day, weight, counts, NOT counts AND (SELECT sent FROM exchange e WHERE e.id = timeline.exchange) "
        "FROM timeline WHERE contact = ? ORDER BY day, exchange",
        root);
    while (row.step()) {
        if (row.truth(2)) {
            days.push_back({row.day(0), row.small(1)});
        } else if (row.truth(3)) {
            counted.reached_out = row.day(0);
        }
    }
    recount(counted.standing, days);
    return counted;
}

/// What a day counted for before this exchange.
int largest_of_day(Database& database, std::int64_t root, Day day, std::int64_t except) {
    auto row = database.query(
        "SELECT coalesce(max(weight), 0) FROM timeline WHERE contact = ? AND day = ? AND counts AND exchange <> ?", root,
        stored(day), except);
    row.step();
    return row.small(0);
}

/// The numbers with the new exchanges added to the end or one to the last day, or nothing where they lie before it.
std::optional<Counted> appended(Database& database, std::int64_t root, std::vector<ExchangeDay> days,
                                std::int64_t exchange) {
    auto row = database.query("SELECT n, first, last, l, v, reached_out FROM standing WHERE contact = ?", root);
    if (!row.step()) return std::nullopt;
    Counted counted;
    Standing& standing = counted.standing;
    standing.n = row.small(0);
    if (standing.n > 0) {
        standing.first = row.day(1);
        standing.last = row.day(2);
    }
    standing.l = row.real(3);
    standing.v = row.small(4);
    counted.reached_out = row.maybe_day(5);
    if (days.size() == 1 && standing.n > 0 && days.front().on == standing.last) {
        standing.v += std::max(0, days.front().weight - largest_of_day(database, root, standing.last, exchange));
        return counted;
    }
    std::ranges::sort(days, {}, &ExchangeDay::on);
    for (std::size_t i = 0; i < days.size(); ++i) {
        const bool shares_its_day = (standing.n > 0 && days[i].on <= standing.last);
        if (shares_its_day) return std::nullopt;
        append(standing, days[i]);
    }
    return counted;
}

}  // namespace

void Timeline::settle(std::int64_t root, const Touched& touched) {
    const auto members = people_.members_of(root);
    const bool visible = any_member_is_live(database_, members) || is_in_an_exchange(database_, root);
    for (const auto member : members) people_.show(member, visible && member == root);
    if (!visible) return drop_standing(root);
    std::optional<Counted> counted;
    if (!touched.recount) counted = appended(database_, root, touched.appended, touched.exchange);
    if (!counted) counted = recounted(database_, root);
    const Standing& numbers = counted->standing;
    gained_ -= gaps_at(root);
    gained_ += gaps_of(numbers);
    // who an import made, without an exchange or any mark of the user's, waits in triage; the met date of an import is
    // a fact and starts no clock
    database_.run(
        "INSERT OR REPLACE INTO standing(contact, handle, n, first, last, l, v, cadence, circle, snoozed, reached_out,"
        " started, started_by_meeting, archived, unmet, waiting) "
        "SELECT c.id, s.handle, ?2, CASE WHEN ?2 > 0 THEN ?3 END, CASE WHEN ?2 > 0 THEN ?4 END, ?5, ?6, c.cadence, "
        "c.circle, c.snoozed, ?7,"
        " CASE WHEN NOT c.imported AND c.met_day IS NOT NULL THEN c.met_day ELSE coalesce(c.started, c.added) END,"
        " NOT c.imported AND c.met_day IS NOT NULL, c.archived IS NOT NULL, c.unmet,"
        " c.imported AND c.started IS NULL AND c.cadence IS NULL AND c.circle IS NULL AND NOT c.unmet"
        " AND ?2 = 0 AND ?7 IS NULL "
        "FROM contact c JOIN shown s ON s.contact = c.id WHERE c.id = ?1",
        root, numbers.n, numbers.first, numbers.last, numbers.l, numbers.v, counted->reached_out);
}

}  // namespace nj::store
