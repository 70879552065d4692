#include "nj/store/goals.hpp"

#include <algorithm>

#include "nj/store/contacts.hpp"
#include "nj/store/listing.hpp"
#include "nj/store/people.hpp"
#include "rows.hpp"

namespace nj {

using namespace store;

namespace {

#define NJ_GOAL_COLUMNS \
    "SELECT id, number, text, day, by_day, count, counts, filter, state, closed FROM goal WHERE live "

Goal goal_at(const Query& row) {
    Goal goal;
    goal.id = row.id<GoalId>(0);
    goal.number = row.integer(1);
    goal.text = row.text(2);
    goal.on = row.day(3);
    goal.by = row.maybe_day(4);
    if (const auto count = row.maybe_integer(5)) goal.count = static_cast<int>(*count);
    goal.counts = counts_of(row.text(6)).value_or(Counts::contacts);
    goal.filter = row.text(7);
    goal.state = known(task_state_of, row.text(8));
    goal.closed = row.maybe_day(9);
    return goal;
}

std::vector<Goal> goals_at(Query&& row) {
    std::vector<Goal> list;
    while (row.step()) list.push_back(goal_at(row));
    return list;
}

/// The value of the column `counts`: NULL if the goal has no count.
std::optional<std::string_view> counts_text(const Goal& goal) {
    return goal.count ? std::optional(word_of(goal.counts)) : std::nullopt;
}

ContactId find_person(Journal& journal, const std::string& text) {
    const std::vector<std::string> words{text};
    const auto people = people_with_words(journal, words_to_look_up(words), Precision::whole_words);
    const auto meant = people_named(text, people, Precision::whole_words);
    return meant.size() == 1 ? people[meant.front()].id : ContactId{};
}

/// Counts rows of the people that a goal means; a goal without a filter means everyone.
class Counter {
public:
    Counter(Journal& journal, const Goal& goal, const std::unordered_set<ContactId>& names, Day today)
        : database_(journal.database()),
          goal_(goal),
          names_(names),
          last_(std::min({today, goal.by.value_or(today), goal.closed.value_or(today)})) {}

    int count() {
        switch (goal_.counts) {
            case Counts::contacts:
                return rows(database_.query(
                    "SELECT contact, contact FROM standing WHERE n > 0 AND first BETWEEN ? AND ?", goal_.on, last_));
            case Counts::exchanges:
                return rows(database_.query(
                    "SELECT e.id, t.contact FROM exchange e JOIN participation p ON p.exchange = e.id AND p.live "
                    "JOIN shown s ON s.contact = p.contact "
                    "JOIN timeline t ON t.contact = s.root AND t.day = e.day AND t.exchange = e.id AND t.counts "
                    "WHERE e.live AND e.day BETWEEN ? AND ?",
                    goal_.on, last_));
            case Counts::intros:
                return rows(database_.query(
                    "SELECT i.id, s.root FROM introduction i JOIN shown s ON s.contact IN (i.whom, i.other) "
                    "WHERE i.live AND coalesce(i.made, i.met) BETWEEN ? AND ?",
                    goal_.on, last_));
            case Counts::encounters:
                return encounters();
            case Counts::gives:
                return rows(
                    database_.query("SELECT h.id, s.root FROM exchange e JOIN help h ON h.exchange = e.id AND h.live "
                                    "AND h.way = 'gave' "
                                    "JOIN participation p ON p.exchange = e.id AND p.live "
                                    "JOIN shown s ON s.contact = coalesce(h.contact, p.contact) "
                                    "WHERE e.live AND e.day BETWEEN ? AND ?",
                                    goal_.on, last_));
        }
        return 0;
    }

private:
    /// Each row has a thing and one of its people; a thing counts once.
    int rows(Query&& row) {
        std::unordered_set<std::int64_t> things;
        while (row.step())
            if (goal_.filter.empty() || names_.contains(row.id<ContactId>(1))) things.insert(row.integer(0));
        return static_cast<int>(things.size());
    }

    /// All conversations with strangers count, because strangers match no filter.
    int encounters() {
        auto row =
            database_.query("SELECT count(*) FROM encounter WHERE live AND day BETWEEN ? AND ?", goal_.on, last_);
        row.step();
        return row.small(0);
    }

    Database& database_;
    const Goal& goal_;
    const std::unordered_set<ContactId>& names_;
    Day last_;
};

}  // namespace

GoalId add_goal(Writer& writer, const Goal& goal) {
    const GoalId id{writer.next_id()};
    writer.database().run(
        "INSERT INTO goal(id, text, day, by_day, count, counts, filter, state) VALUES(?, ?, ?, ?, ?, ?, ?, ?)", id,
        goal.text, goal.on, goal.by, goal.count, counts_text(goal), or_null(goal.filter), word_of(goal.state));
    writer.give_number(table_named("goal")->code, id.value);
    return id;
}

void update_goal(Writer& writer, const Goal& before, const Goal& after) {
    writer.database().run(
        "UPDATE goal SET text = ?2, by_day = ?3, count = ?4, counts = ?5, filter = ?6, state = ?7, closed = ?8 WHERE "
        "id = ?1",
        before.id, after.text, after.by, after.count, counts_text(after), or_null(after.filter), word_of(after.state),
        after.closed);
}

void close_goal(Writer& writer, GoalId id, TaskState state, Day on) {
    writer.database().run("UPDATE goal SET state = ?, closed = ? WHERE id = ?", word_of(state), on, id);
}

std::optional<Goal> read_goal(Journal& journal, GoalId id) {
    auto row = journal.database().query(NJ_GOAL_COLUMNS "AND id = ?", id);
    if (!row.step()) return std::nullopt;
    return goal_at(row);
}

std::vector<Goal> goals(Journal& journal, GoalsMeant meant) {
    Database& database = journal.database();
    if (meant == GoalsMeant::open)
        return goals_at(database.query(NJ_GOAL_COLUMNS "AND state = 'open' ORDER BY by_day IS NULL, by_day, id"));
    return goals_at(database.query(NJ_GOAL_COLUMNS "ORDER BY by_day IS NULL, by_day, id"));
}

std::optional<Filter> filter_of(Journal& journal, const Goal& goal, Day today) {
    if (goal.filter.empty()) return std::nullopt;
    auto filter = parse_filter(std::vector{goal.filter}, today);
    if (!filter) return Filter{Any{}};
    for_each_term(*filter, [&](Filter& term) {
        if (auto* related = std::get_if<Related>(&term.node)) related->id = find_person(journal, related->person);
    });
    return std::move(*filter);
}

CountedGoal counted(Journal& journal, Goal goal, Day today) {
    CountedGoal made{std::move(goal), {}, {}};
    if (const auto filter = filter_of(journal, made.goal, today)) made.names = matching(journal, *filter, today);
    const int done = made.goal.count ? Counter(journal, made.goal, made.names, today).count() : 0;
    made.progress = progress_of(made.goal, done, today);
    return made;
}

std::vector<CountedGoal> open_goals(Journal& journal, Day today) {
    std::vector<CountedGoal> list;
    for (auto& goal : goals(journal, GoalsMeant::open)) list.push_back(counted(journal, std::move(goal), today));
    return list;
}

}  // namespace nj
