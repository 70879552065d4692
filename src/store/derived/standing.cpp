#include "derived/standing.hpp"

#include <algorithm>

#include "nj/domain/balance.hpp"

namespace nj::store {

namespace {

bool any_member_is_live(Database& database, std::span<const std::int64_t> members) {
    return std::ranges::any_of(members, [&](std::int64_t member) {
        auto row = database.query("SELECT live FROM contact WHERE id = ?", member);
        return row.step() && row.truth(0);
    });
}

/// A person stays visible while a live exchange names them.
bool is_in_an_exchange(Database& database, std::int64_t root) {
    auto row = database.query("SELECT 1 FROM timeline WHERE contact = ? LIMIT 1", root);
    return row.step();
}

struct Counted {
    Standing standing;
    std::optional<Day> reached_out;
    PassedTotal passed;
};

Counted count_all(Database& database, std::int64_t root) {
    Counted counted;
    std::vector<ExchangeDay> days;
    // A line that does not count is a reach-out, or a share to many people, which expects no answer.
    auto row = database.query(
        "SELECT day, weight, counts, gave, got, NOT counts AND (SELECT sent FROM exchange e WHERE e.id = "
        "timeline.exchange) FROM timeline WHERE contact = ? ORDER BY day, exchange",
        root);
    while (row.step()) {
        counted.passed.add(row.small(3), row.small(4), row.day(0));
        if (row.truth(2)) {
            days.push_back({row.day(0), row.small(1)});
        } else if (row.truth(5)) {
            counted.reached_out = row.day(0);
        }
    }
    recount(counted.standing, days);
    return counted;
}

/// The weight of a day without this exchange.
int largest_weight_on(Database& database, std::int64_t root, Day day, std::int64_t except) {
    auto row = database.query(
        "SELECT coalesce(max(weight), 0) FROM timeline WHERE contact = ? AND day = ? AND counts AND exchange <> ?",
        root, stored(day), except);
    row.step();
    return row.small(0);
}

/// The stored numbers with new days appended, or with one exchange added to the last day. Empty if a new day is before
/// the last one.
std::optional<Counted> append_days(Database& database, std::int64_t root, std::vector<ExchangeDay> days,
                                   std::int64_t exchange) {
    auto row = database.query(
        "SELECT n, first, last, l, v, reached_out, gave, got, gave_aged, got_aged FROM standing WHERE contact = ?",
        root);
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
    counted.passed = {row.small(6), row.small(7), row.real(8), row.real(9)};
    if (days.size() == 1 && standing.n > 0 && days.front().on == standing.last) {
        standing.v += std::max(0, days.front().weight - largest_weight_on(database, root, standing.last, exchange));
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

/// Adds new lines to the total; false if a line already in it comes after one of them.
bool add_passed(Database& database, std::int64_t root, std::vector<PassedLine>& lines, PassedTotal& total) {
    if (lines.empty()) return true;
    std::ranges::sort(lines);
    auto row = database.query(
        "SELECT count(*) FROM timeline WHERE contact = ? AND (day, exchange) >= (?, ?) AND gave + got > 0", root,
        lines.front().day, lines.front().exchange);
    row.step();
    if (row.integer(0) != static_cast<std::int64_t>(lines.size())) return false;
    for (const auto& line : lines) total.add(line.gave, line.got, day_stored(line.day));
    return true;
}

}  // namespace

void StandingTable::update(std::int64_t root, Touched& touched) {
    const auto members = people_.members_of(root);
    const bool visible = any_member_is_live(database_, members) || is_in_an_exchange(database_, root);
    for (const auto member : members) people_.update_shown(member, visible && member == root);
    if (!visible) return remove(root);
    std::optional<Counted> counted;
    if (!touched.recount) counted = append_days(database_, root, touched.appended, touched.exchange);
    if (counted && !add_passed(database_, root, touched.passed, counted->passed)) counted.reset();
    if (!counted) counted = count_all(database_, root);
    const Standing& numbers = counted->standing;
    gained_ -= gaps_at(root);
    gained_ += gaps_of(numbers);
    // An imported contact without an exchange or a change by the user waits for triage. The met date from an import is
    // only a fact: no gap is counted from it.
    database_.run(
        "INSERT OR REPLACE INTO standing(contact, handle, n, first, last, l, v, cadence, circle, snoozed, reached_out,"
        " started, started_by_meeting, archived, unmet, waiting, gave, got, gave_aged, got_aged) "
        "SELECT c.id, s.handle, ?2, CASE WHEN ?2 > 0 THEN ?3 END, CASE WHEN ?2 > 0 THEN ?4 END, ?5, ?6, c.cadence, "
        "c.circle, c.snoozed, ?7,"
        " CASE WHEN NOT c.imported AND c.met_day IS NOT NULL THEN c.met_day ELSE coalesce(c.started, c.added) END,"
        " NOT c.imported AND c.met_day IS NOT NULL, c.archived IS NOT NULL, c.unmet,"
        " c.imported AND c.started IS NULL AND c.cadence IS NULL AND c.circle IS NULL AND NOT c.unmet"
        " AND ?2 = 0 AND ?7 IS NULL, ?8, ?9, ?10, ?11 "
        "FROM contact c JOIN shown s ON s.contact = c.id WHERE c.id = ?1",
        root, numbers.n, numbers.first, numbers.last, numbers.l, numbers.v, counted->reached_out, counted->passed.gave,
        counted->passed.got, counted->passed.gave_aged, counted->passed.got_aged);
}

void StandingTable::remove(std::int64_t root) {
    gained_ -= gaps_at(root);
    database_.run("DELETE FROM standing WHERE contact = ?", root);
}

void StandingTable::write_gap_sum() {
    if (gained_ == Gaps{}) return;
    database_.run("UPDATE gap_sum SET count = count + ?, logs = logs + ?", gained_.count, gained_.logs);
    gained_ = {};
}

Gaps StandingTable::gaps_at(std::int64_t root) {
    auto row = database_.query("SELECT n, l FROM standing WHERE contact = ?", root);
    Standing standing;
    if (!row.step()) return {};
    standing.n = row.small(0);
    standing.l = row.real(1);
    return gaps_of(standing);
}

}  // namespace nj::store
