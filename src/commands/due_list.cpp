#include "due_list.hpp"

#include "nj/domain/reason.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/occasions.hpp"
#include "nj/store/standings.hpp"

namespace nj {
namespace {

DueLine line_for(Session& session, const Ranked& ranked, const Standing& standing) {
    const Occasion occasion = occasion_for(session.journal(), standing.contact);
    DueLine line{ranked, standing, named(session.journal(), standing.contact), occasion.last_kind, {}};
    line.reason = reason_for(occasion, ranked, standing, session.today());
    return line;
}

}  // namespace

DueReport due_report(Session& session, const DueQuestion& question) {
    const auto people = standings(session.journal());
    const auto ranking = rank_due(people, {}, session.today(), question.list, question.limit, question.chosen);
    DueReport report;
    report.today = session.today();
    report.list = question.list;
    report.total = ranking.total;
    report.waiting = ranking.waiting;
    report.typical = ranking.typical;
    report.journal_is_empty = people.empty();
    for (const auto& ranked : ranking.lines) report.lines.push_back(line_for(session, ranked, people[ranked.person]));
    if (ranking.next) {
        report.next = line_for(session, *ranking.next, people[ranking.next->person]);
        report.next_in = ranking.next_in;
    }
    return report;
}

std::size_t due_count(Session& session, const DueQuestion& question) {
    return rank_due(standings(session.journal()), {}, session.today(), question.list, 1, question.chosen).total;
}

}  // namespace nj
