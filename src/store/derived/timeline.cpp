#include "derived/timeline.hpp"

#include <algorithm>
#include <iterator>

#include "derived/fulltext.hpp"
#include "derived/kinds.hpp"
#include "nj/domain/contact.hpp"

namespace nj::store {
namespace {

/// With more new days than this, a recount is cheaper.
constexpr std::size_t append_at_most = 64;

std::int64_t exchange_of(Database& database, const Change& change) {
    const auto& name = change.table->name;
    if (name == "exchange") return change.row;
    auto row = name == "participation" ? database.query("SELECT exchange FROM participation WHERE id = ?", change.row)
                                       : database.query("SELECT exchange FROM help WHERE id = ?", change.row);
    row.step();
    return row.integer(0);
}

/// The weight of one exchange for one person: the weight of its kind, or the sum of what passed between you if that is
/// larger.
int weight_for(Database& database, std::int64_t exchange, std::int64_t contact, int kind_weight) {
    auto row = database.query(
        "SELECT coalesce(sum(weight), 0) FROM help WHERE exchange = ? AND live AND (contact IS NULL OR contact = ?)",
        exchange, contact);
    row.step();
    return std::max(kind_weight, row.small(0));
}

/// What passed in one exchange with one person, including gifts to contacts merged into them.
struct PassedSums {
    int gave = 0;
    int got = 0;
};
PassedSums passed_in(Database& database, std::int64_t exchange, std::int64_t root) {
    auto row = database.query(
        "SELECT coalesce(sum(CASE WHEN way = 'gave' THEN weight END), 0), "
        "coalesce(sum(CASE WHEN way = 'got' THEN weight END), 0) FROM help h LEFT JOIN shown s ON s.contact = "
        "h.contact "
        "WHERE h.exchange = ? AND h.live AND (h.contact IS NULL OR s.root = ?)",
        exchange, root);
    row.step();
    return {row.small(0), row.small(1)};
}

bool has_help(Database& database, std::int64_t exchange) {
    return database.query("SELECT 1 FROM help WHERE exchange = ? AND live LIMIT 1", exchange).step();
}

/// All rows of a table as if they had just been added, with unknown cells and liveness.
std::vector<Change> all_rows(Database& database, const Table& table) {
    std::vector<Change> changes;
    auto row = database.query_text("SELECT id FROM " + std::string(table.name) + " ORDER BY id");
    while (row.step()) changes.push_back({&table, row.integer(0), /*inserted=*/true, {}});
    return changes;
}

}  // namespace

const Kinds& Timeline::kinds() {
    if (!kinds_) kinds_ = read_kinds(database_);
    return *kinds_;
}

void Timeline::apply(std::span<const Change> changes) {
    Exchanges exchanges;
    std::set<std::int64_t> fresh;
    // Rows that are in the full text by short number come first: FTS5 takes rows in rising order without writing out
    // its buffer.
    for (const Change& change : changes)
        if (has_text_by_number(change.table->name)) people_.apply(change);
    // Contacts come before the rest, which needs their roots.
    for (const Change& change : changes) {
        if (!has_text_by_number(change.table->name)) people_.apply(change);
        if (change.table->name != "contact") continue;
        if (change.inserted) people_.update_shown(change.row, true);
        if (change.cell("merged_into") != nullptr) regroup(change.row, exchanges);
        touched_[people_.root_of(change.row)];
    }
    const FreshExchanges made(changes);
    std::set<std::int64_t> shared;
    for (const Change& change : changes) {
        if (!made.cover(change)) collect(change, exchanges, fresh);
        collect_shared(change, shared);
    }
    for (const auto& [exchange, days] : exchanges) {
        const bool is_fresh = (fresh.contains(exchange) || made.contain(exchange)) && days.empty();
        if (!is_fresh) {
            remove_lines(exchange, days);
            shared.insert(exchange);
        }
        add_lines(exchange, is_fresh);
    }
    for (const auto& exchange : made.all())
        if (!exchanges.contains(exchange.id)) add_lines(exchange);
    for (const auto exchange : shared) mark_open_items(exchange);
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
        if (row.step() && row.text(0).starts_with("kind.")) collect_all(exchanges);
    }
}

/// Collects the exchange of an ask or promise that names no one, or named no one before the change.
void Timeline::collect_shared(const Change& change, std::set<std::int64_t>& shared) {
    const auto& name = change.table->name;
    if (name != "ask" && name != "promise") return;
    auto row = name == "ask" ? database_.query("SELECT exchange, contact FROM ask WHERE id = ?", change.row)
                             : database_.query("SELECT exchange, contact FROM promise WHERE id = ?", change.row);
    if (!row.step() || row.is_null(0)) return;
    if (row.is_null(1) || (!change.inserted && change.cell("contact") != nullptr)) shared.insert(row.integer(0));
}

/// A kind's weight is in each of its timeline lines, so all lines are computed again.
void Timeline::collect_all(Exchanges& exchanges) {
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

void Timeline::remove_lines(std::int64_t exchange, const std::set<std::int64_t>& before) {
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

void Timeline::add_lines(std::int64_t exchange, bool fresh) {
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
        add_line({root, day, exchange, weight, counts, passed.gave, passed.got}, fresh);
    }
}

void Timeline::add_lines(const FreshExchange& exchange) {
    const Kind* kind = kinds().find(exchange.kind);
    for (const auto contact : exchange.people) {
        Line line{people_.root_of(contact), exchange.day, exchange.id, 0, exchange.counts, 0, 0};
        for (const auto& passed : exchange.passed) {
            if (!passed.contact || *passed.contact == contact) line.weight += passed.weight;
            if (!passed.contact || people_.root_of(*passed.contact) == line.root)
                (passed.gave ? line.gave : line.got) += passed.weight;
        }
        line.weight = std::max(line.weight, kind != nullptr ? kind->weight : 1);
        add_line(line, /*fresh=*/true);
    }
}

void Timeline::add_line(const Line& line, bool fresh) {
    database_.run(
        "INSERT INTO timeline(contact, day, exchange, weight, counts, gave, got) VALUES(?, ?, ?, ?, ?, ?, ?) "
        "ON CONFLICT DO UPDATE SET weight = max(weight, excluded.weight), gave = excluded.gave, got = excluded.got",
        line.root, line.day, line.exchange, line.weight, line.counts, line.gave, line.got);
    Touched& touched = touched_[line.root];
    if (fresh && line.counts && touched.appended.size() < append_at_most) {
        touched.appended.push_back({day_stored(line.day), line.weight});
        touched.exchange = line.exchange;
        if (line.gave + line.got > 0) touched.passed.push_back({line.day, line.exchange, line.gave, line.got});
    } else {
        touched.recount = true;
    }
}

/// Marks the timeline lines of an exchange that has an open ask or promise with everyone in it.
void Timeline::mark_open_items(std::int64_t exchange) {
    auto row = database_.query(
        "SELECT day, EXISTS(SELECT 1 FROM ask a WHERE a.exchange = e.id AND a.contact IS NULL AND a.live"
        " AND a.state IN ('open', 'granted')) OR EXISTS(SELECT 1 FROM promise p WHERE p.exchange = e.id"
        " AND p.contact IS NULL AND p.live AND p.state = 'open') FROM exchange e WHERE id = ? AND live",
        exchange);
    if (!row.step()) return;
    auto person = database_.query("SELECT contact FROM participation WHERE exchange = ? AND live", exchange);
    while (person.step())
        database_.run(
            "UPDATE timeline SET waits = ?1 WHERE contact = ?2 AND day = ?3 AND exchange = ?4 AND waits <> ?1",
            row.truth(1), people_.root_of(person.integer(0)), row.integer(0), exchange);
}

void Timeline::finish() {
    for (auto& [root, touched] : touched_) {
        if (people_.root_of(root) != root) {  // merged: only its root has a standing
            standings_.remove(root);
            for (const auto member : people_.members_of(root)) people_.update_shown(member, false);
            continue;
        }
        standings_.update(root, touched);
    }
    touched_.clear();
    standings_.write_gap_sum();
}

void Timeline::rebuild() {
    database_.execute(
        "DELETE FROM shown; DELETE FROM timeline; DELETE FROM standing; DELETE FROM word;"
        "UPDATE gap_sum SET count = 0, logs = 0;"
        "INSERT INTO fulltext(fulltext) VALUES('delete-all');");
    std::vector<Change> changes;
    for (const Table& table : logged_tables()) {
        auto rows = all_rows(database_, table);
        if (table.name == "contact") {
            apply(rows);  // groups come next, because all other rows need the roots
            for (const Change& contact : rows) people_.regroup(contact.row);
        } else {
            std::ranges::move(rows, std::back_inserter(changes));
        }
    }
    apply(changes);
    finish();
}

void Timeline::recount_everyone() {
    auto row = database_.query("SELECT contact FROM standing");
    while (row.step()) touched_[row.integer(0)].recount = true;
    finish();
}

}  // namespace nj::store
