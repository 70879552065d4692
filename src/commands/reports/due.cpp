#include "reports/due.hpp"

#include <algorithm>

#include "nj/domain/quota.hpp"
#include "nj/domain/reason.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/occasions.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/today.hpp"

namespace nj {
namespace {

/// The text of the first running goal that names someone.
std::string goal_for(const std::vector<CountedGoal>& goals, ContactId contact, Day today) {
    const auto found = std::ranges::find_if(
        goals, [&](const auto& goal) { return goal.names.contains(contact) && is_running(goal, today); });
    return found == goals.end() ? std::string() : found->goal.text;
}

/// With `due.per_week`: today's share, and the exchange days per day if the list asks for many more than that.
void read_share(Session& session, const std::vector<Standing>& people, DueReport& report) {
    constexpr Days lately{90};
    constexpr double too_much = 1.5;
    Journal& journal = session.journal();
    const auto per_week = setting(journal, "due.per_week");
    if (!per_week) return;
    const Day today = session.today();
    const auto days = read_week_days(setting(journal, "due.days").value_or("mon-sun")).value_or(whole_week);
    report.share = todays_quota(std::stoul(*per_week), people_met_since(journal, monday_of(today)), days, today);
    report.asked_per_day = asked_per_day(people, report.typical, today);
    const bool old_enough = std::ranges::any_of(
        people, [&](const Standing& person) { return person.n > 0 && person.first <= today - lately; });
    const double reached = static_cast<double>(exchange_days_since(journal, today - lately)) / lately.count();
    const bool more_than_meant = report.asked_per_day * 7 > static_cast<double>(std::stoul(*per_week));
    if (old_enough && more_than_meant && report.asked_per_day > reached * too_much) report.reached_per_day = reached;
}

}  // namespace

DueLine due_line(Session& session, const Ranked& ranked, const Standing& standing,
                 const std::vector<CountedGoal>& goals) {
    Occasion occasion = occasion_for(session.journal(), standing.contact);
    occasion.goal = goal_for(goals, standing.contact, session.today());
    DueLine line{ranked, standing, named(session.journal(), standing.contact), occasion.last_kind, {}};
    line.reason = reason_for(occasion, ranked, standing, session.today());
    return line;
}

DueReport due_report(Session& session, const DueQuestion& question) {
    const auto people = standings(session.journal());
    DueReport report;
    report.goals = open_goals(session.journal(), session.today());
    const auto ranking = rank_due(people, lifted_by(report.goals, session.today()), session.today(), question.list,
                                  question.limit, question.chosen);
    report.today = session.today();
    report.list = question.list;
    report.total = ranking.total;
    report.waiting = ranking.waiting;
    report.typical = ranking.typical;
    report.journal_is_empty = people.empty();
    read_share(session, people, report);
    for (const auto& ranked : ranking.lines)
        report.lines.push_back(due_line(session, ranked, people[ranked.person], report.goals));
    if (ranking.next) {
        report.next = due_line(session, *ranking.next, people[ranking.next->person], report.goals);
        report.next_in = ranking.next_in;
    }
    return report;
}

std::size_t due_count(Session& session, const DueQuestion& question) {
    return rank_due(standings(session.journal()), {}, session.today(), question.list, 1, question.chosen).total;
}

}  // namespace nj
