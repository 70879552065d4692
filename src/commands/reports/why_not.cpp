#include "reports/why_not.hpp"

#include <algorithm>

#include "nj/store/goals.hpp"
#include "nj/store/standings.hpp"

namespace nj {

WhyNotReport why_not(Session& session, const Named& person) {
    const Day today = session.today();
    const auto people = standings(session.journal());
    WhyNotReport report;
    report.today = today;
    report.person = person;
    report.standing = *std::ranges::find(people, person.id, &Standing::contact);
    const auto lifted = lifted_by(open_goals(session.journal(), today), today);
    report.score = score(report.standing, typical_gap(people), lifted.contains(person.id), today);
    report.why = kept_off(report.standing, report.score, today);
    report.due_on = due_on(report.standing, report.score.rhythm, today);
    if (report.why == KeptOff::snoozed) report.until = report.standing.snoozed_until;
    if (report.why == KeptOff::reached_out)
        report.until = set_aside_until(*report.standing.reached_out, report.score.rhythm);
    if (report.why != KeptOff::nothing) return report;
    const auto ranking = rank_due(people, lifted, today, DueList::due, 0);
    report.total = ranking.total;
    for (const auto& line : ranking.lines)
        if (people[line.person].contact == person.id) report.rank = line.rank;
    return report;
}

}  // namespace nj
