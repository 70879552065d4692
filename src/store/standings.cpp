#include "nj/store/standings.hpp"

#include "engine/statement.hpp"
#include "nj/domain/circles.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_STANDING_COLUMNS                                                                         \
    "SELECT contact, handle, n, first, last, l, v, cadence, circle, snoozed, reached_out, started," \
    " started_by_meeting, archived, unmet, waiting FROM standing "

Standing standing_at(Row row) {
    Standing standing;
    standing.contact = ContactId{row.integer(0)};
    standing.handle = row.text(1);
    standing.n = row.small(2);
    if (standing.n > 0) {
        standing.first = row.day(3);
        standing.last = row.day(4);
    }
    standing.l = row.real(5);
    standing.v = row.small(6);
    if (!row.null(7)) standing.cadence = Days{row.small(7)};
    if (!row.null(8)) standing.circle = circle_named(row.text(8));
    standing.snoozed_until = row.maybe_day(9);
    standing.reached_out = row.maybe_day(10);
    standing.started = row.maybe_day(11);
    standing.started_by_meeting = row.truth(12);
    standing.archived = row.truth(13);
    standing.unmet = row.truth(14);
    standing.waiting = row.truth(15);
    return standing;
}

}  // namespace

std::vector<Standing> standings(Journal& journal) {
    std::vector<Standing> list;
    Statement statement(journal.database(), NJ_STANDING_COLUMNS "ORDER BY contact");
    while (statement.step()) list.push_back(standing_at(statement.row()));
    return list;
}

std::optional<Standing> standing_of(Journal& journal, ContactId contact) {
    Statement statement(journal.database(), NJ_STANDING_COLUMNS "WHERE contact = ?");
    statement.restart(contact.value);
    if (!statement.step()) return std::nullopt;
    return standing_at(statement.row());
}

Typical typical(Journal& journal) {
    auto row = journal.database().query("SELECT count, logs FROM gap_sum");
    row.step();
    return typical_gap(Gaps{row.integer(0), row.integer(1)});
}

std::unordered_map<ContactId, Circle> circles(Journal& journal, Day today) {
    std::unordered_map<ContactId, int> recent;
    const auto people = standings(journal);
    for (const auto& person : people) {
        if (person.n == 0 || person.last <= today - circle_window) continue;
        auto row = journal.database().query(
            "SELECT sum(w) FROM (SELECT max(weight) AS w FROM timeline WHERE contact = ? AND day > ? AND counts "
            "GROUP BY day)",
            person.contact.value, stored(today - circle_window));
        if (row.step()) recent.emplace(person.contact, row.small(0));
    }
    return circles_of(people, recent);
}

}  // namespace nj
