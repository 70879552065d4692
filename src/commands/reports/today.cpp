#include "reports/today.hpp"

#include <algorithm>

#include "nj/store/communities.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/today.hpp"
#include "reports/open_items.hpp"

namespace nj {
namespace {

constexpr Days longest{60};   ///< how far back dates are shown after a silence
constexpr Days patience{14};  ///< before an open ask comes up

AsksMeant asks_meant(const Session& session, std::size_t limit) {
    return {session.today() - patience, session.today(), limit, AskedFor::refuse_no_introduction};
}

/// Introductions to thank for first, then the others, the longest without a step first.
std::vector<Introduction> introductions_to_show(Session& session) {
    auto all = introductions_under_way(session.journal());
    std::erase_if(all, [&](const Introduction& introduction) { return !comes_up(introduction, session.today()); });
    std::ranges::stable_sort(all, {}, [](const Introduction& introduction) {
        return std::pair(stage_of(introduction) != Stage::met, latest_step(introduction));
    });
    return all;
}

void read_owed(Session& session, std::size_t limit, TodayReport& report) {
    const Day today = session.today();
    auto promises = open_promises(session.journal(), limit);
    report.promises.total = promises.total;
    for (auto& promise : promises.first) {
        report.promises.lines.push_back(open_item(promise, today));
        report.open_promises.push_back(std::move(promise.what));
    }
    report.introductions = introductions_to_show(session);
    for (const auto& introduction : report.introductions) report.asks.lines.push_back(open_item(introduction, today));
    auto asks = open_asks_report(session, asks_meant(session, limit));
    report.asks.total = report.introductions.size() + asks.total;
    for (auto& ask : asks.first) {
        report.asks.lines.push_back(open_item(ask, today));
        report.open_asks_report.push_back(std::move(ask.what));
    }
}

/// Accepted lines of the plan are listed among the promises, by day.
void read_plan(Session& session, TodayReport& report) {
    report.plan = plans_open(session.journal(), session.today());
    auto& lines = report.promises.lines;
    for (const auto& planned : report.plan) {
        const auto later =
            std::ranges::find_if(lines, [&](const OpenItem& line) { return !line.by || *line.by > *planned.by; });
        lines.insert(later, open_item(planned, session.today()));
    }
    report.planned = report.plan.size();
    report.promises.total += report.planned;
}

/// Coming dates, the nearest first; then, after a silence, dates that have passed since, the latest first.
void read_dates(Session& session, Days ahead, TodayReport& report) {
    const Day today = session.today();
    report.last_entry = last_entry(session.journal(), today);
    const auto add = [&report](Birthday& birthday) {
        report.dates.lines.push_back({std::move(birthday.person), "birthday", birthday.on});
    };
    for (auto& birthday : birthdays_between(session.journal(), today, today + ahead)) add(birthday);
    report.dates.total = report.dates.lines.size();
    if (!report.last_entry || today - *report.last_entry < Days{7}) return;
    auto passed = birthdays_between(session.journal(), std::max(*report.last_entry, today - longest), today - Days{1});
    std::ranges::for_each(passed.rbegin(), passed.rend(), add);
    report.dates.total = report.dates.lines.size();
}

}  // namespace

TodayReport today_report(Session& session, const TodayQuestion& question) {
    TodayReport report;
    report.due = due_report(session, question.due);
    report.journal_path = session.environment().journal_path;
    if (report.due.journal_is_empty) return report;
    read_owed(session, question.rows, report);
    read_plan(session, report);
    read_dates(session, question.ahead, report);
    report.communities = communities_due(session.journal(), session.today());
    return report;
}

std::size_t today_count(Session& session, const DueQuestion& due) {
    Journal& journal = session.journal();
    return open_promises(journal, 1).total + plans_open(journal, session.today()).size() +
           open_asks_report(session, asks_meant(session, 1)).total + introductions_to_show(session).size() +
           std::min(due_count(session, due), due.limit);
}

}  // namespace nj
