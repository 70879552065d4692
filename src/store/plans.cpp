#include "nj/store/plans.hpp"

#include <algorithm>

#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_PLAN_COLUMNS "SELECT id, number, contact, text, day, by_day, state FROM plan WHERE live "

/// Ids rise with time, so an exchange with a greater id was logged after the plan.
bool had_exchange_since(Database& database, const Planned& plan) {
    return database
        .query("SELECT 1 FROM timeline WHERE contact = ? AND day >= ? AND counts AND exchange > ? LIMIT 1",
               plan.line.person->id, plan.on, plan.id)
        .step();
}

std::vector<Planned> plans_at(Database& database, Query&& row) {
    std::vector<Planned> list;
    while (row.step()) {
        Planned plan;
        plan.id = row.id<PlanId>(0);
        plan.number = row.integer(1);
        plan.line = {maybe_named(database, row, 2), row.text(3)};
        plan.on = row.day(4);
        plan.by = row.maybe_day(5);
        plan.state = known(task_state_of, row.text(6));
        plan.kept = plan.state == TaskState::done || (plan.line.person && had_exchange_since(database, plan));
        list.push_back(std::move(plan));
    }
    return list;
}

}  // namespace

PlanId add_plan(Writer& writer, const PlanLine& line, Day on, Day by) {
    const PlanId id{writer.next_id()};
    writer.database().run("INSERT INTO plan(id, contact, text, day, by_day, state) VALUES(?, ?, ?, ?, ?, 'open')", id,
                          line.person ? std::optional(line.person->id.value) : std::nullopt, line.text, on, by);
    writer.give_number(table_named("plan")->code, id.value);
    return id;
}

void close_plan(Writer& writer, PlanId id, Day on) {
    writer.database().run("UPDATE plan SET state = 'done', closed = ? WHERE id = ?", on, id);
}

std::optional<Planned> read_plan(Journal& journal, PlanId id) {
    Database& database = journal.database();
    auto found = plans_at(database, database.query(NJ_PLAN_COLUMNS "AND id = ?", id));
    if (found.empty()) return std::nullopt;
    return std::move(found.front());
}

std::vector<Planned> plans_open(Journal& journal, Day today) {
    Database& database = journal.database();
    auto list = plans_at(database, database.query(NJ_PLAN_COLUMNS "AND state = 'open' AND day <= ?1 AND by_day >= ?1 "
                                                                  "ORDER BY by_day, id",
                                                  today));
    std::erase_if(list, [](const Planned& plan) { return plan.kept; });
    return list;
}

std::vector<Planned> plans_until(Journal& journal, const DaySpan& days) {
    Database& database = journal.database();
    return plans_at(database,
                    database.query(NJ_PLAN_COLUMNS "AND state <> 'dropped' AND by_day BETWEEN ? AND ? ORDER BY id",
                                   days.first, days.last));
}

}  // namespace nj
