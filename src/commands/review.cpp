#include "nj/domain/review.hpp"
#include "nj/base/count.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/reviews.hpp"
#include "nj/store/standings.hpp"
#include "nj/term/pager.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/review.hpp"
#include "reports/due.hpp"
#include "reports/goal_steps.hpp"

namespace nj {
namespace {

constexpr std::size_t longest_plan = 5;

std::optional<Named> first_of(const std::vector<Named>& people) {
    return people.empty() ? std::nullopt : std::optional(people.front());
}

std::vector<PlanLine> thanks_owed(Session& session) {
    std::vector<PlanLine> lines;
    for (const auto& ask : asks_waiting(session.journal(), Day{}, 0).first)
        if (ask.what.state == AskState::granted)
            lines.push_back({first_of(ask.people), proposal_words(Proposal::thanks, ask.what.text)});
    return lines;
}

/// Open promises without a day: the others are already on the morning page.
std::vector<PlanLine> promises_without_a_day(Session& session) {
    std::vector<PlanLine> lines;
    for (const auto& promise : open_promises(session.journal(), 0).first)
        if (!promise.what.by)
            lines.push_back({first_of(promise.people), proposal_words(Proposal::promise, promise.what.text)});
    return lines;
}

/// The first step toward each running goal.
std::vector<PlanLine> goals_next(Session& session, const std::vector<CountedGoal>& goals) {
    std::vector<PlanLine> lines;
    for (const auto& goal : goals) {
        if (!is_running(goal, session.today())) continue;
        const long long number = goal.goal.number;
        for (const auto& [person, plan] : goal_steps(session, goal, longest_plan)) {
            if (!plan.steps.empty()) {
                lines.push_back({person, proposal_words(Proposal::goal_step,
                                                        step_words(plan.steps.front(), session.today()), number)});
            } else if (plan.good_from) {
                lines.push_back({person, proposal_words(Proposal::goal_ask, {}, number)});
            }
        }
    }
    return lines;
}

std::vector<PlanLine> best_due(const DueReport& due) {
    std::vector<PlanLine> lines;
    for (const auto& line : due.lines)
        if (!line.ranked.rotation) lines.push_back({line.person, proposal_words(Proposal::reach_out, line.reason)});
    return lines;
}

struct Review : Command {
    bool week = false;
    bool month = false;
    bool quarter = false;

    void declare(Params& params) override {
        params.flag("--week", week, "review the week (the default)")
            .flag("--month", month, "review the month")
            .flag("--quarter", quarter, "review the quarter");
    }

    Report run(Session& session) override {
        ReviewReport report = look_back(session);
        propose(session, report);
        if (session.globals().yes) {
            accept(session, report, std::vector<bool>(report.plan.size(), true));
        } else if (session.can_ask() &&
                   std::ranges::any_of(report.plan, [](const auto& each) { return !each.accepted(); })) {
            return ask(session, std::move(report));
        }
        return Report::of(std::move(report));
    }

private:
    [[nodiscard]] Period period() const {
        if (week + month + quarter > 1)
            throw Error(ErrorKind::usage, "--week, --month, and --quarter are different reviews", "use one of them");
        return quarter ? Period::quarter : month ? Period::month : Period::week;
    }

    [[nodiscard]] ReviewReport look_back(Session& session) const {
        Journal& journal = session.journal();
        ReviewReport report;
        report.today = session.today();
        report.span = review_span(period(), session.today());
        const DaySpan& days = report.span.days;
        report.counts = counts_in(journal, days, session.today());
        report.planned = plans_until(journal, {days.first, report.span.period_ends});
        const auto people = before_and_now(journal, days);
        const Typical usual = typical(journal);
        for (const auto i : slipped(people, usual, days.first, session.today()))
            report.slipped.push_back(named(journal, people[i].now.contact));
        for (const auto i : came_back(people, usual)) report.came_back.push_back(named(journal, people[i].now.contact));
        return report;
    }

    /// The lines already accepted for the next period, and proposals up to the length of a plan.
    static void propose(Session& session, ReviewReport& report) {
        Journal& journal = session.journal();
        const Day by = report.span.next.last;
        DueQuestion question;
        question.limit = 2 * longest_plan;
        const DueReport due = due_report(session, question);
        report.goals = due.goals;
        for (const auto& planned : plans_until(journal, {by, by}))
            if (planned.on <= session.today()) report.plan.push_back({planned.line, by, planned.number});
        std::vector<std::vector<PlanLine>> sources{thanks_owed(session), promises_without_a_day(session),
                                                   goals_next(session, due.goals), best_due(due)};
        const auto known = plans_open(journal, session.today());
        for (auto& source : sources)
            std::erase_if(source, [&](const PlanLine& line) { return is_planned(line, report.plan, known); });
        const auto room = longest_plan - std::min(longest_plan, report.plan.size());
        for (auto& line : proposed(sources, room)) report.plan.push_back({std::move(line), by, 0});
    }

    static bool is_planned(const PlanLine& line, const std::vector<ProposedLine>& plan,
                           const std::vector<Planned>& known) {
        const auto same = [&](const PlanLine& other) {
            return line.person ? other.person == line.person : !other.person && other.text == line.text;
        };
        return std::ranges::any_of(plan, same, &ProposedLine::line) || std::ranges::any_of(known, same, &Planned::line);
    }

    /// Writes the chosen lines that are not accepted yet.
    static void accept(Session& session, ReviewReport& report, const std::vector<bool>& chosen) {
        std::vector<std::pair<std::size_t, PlanId>> made;
        report.operation = session.write("review, plan until " + to_iso(report.span.next.last), [&](Writer& writer) {
            made.clear();
            for (std::size_t i = 0; i < report.plan.size(); ++i)
                if (chosen[i] && !report.plan[i].accepted())
                    made.emplace_back(i, add_plan(writer, report.plan[i].line, session.today(), report.plan[i].by));
        });
        for (const auto& [i, id] : made) report.plan[i].number = read_plan(session.journal(), id)->number;
    }

    /// Prints the page, then asks for a key for each line; `q` stops and keeps the lines accepted so far.
    static Report ask(Session& session, ReviewReport report) {
        const Environment& environment = session.environment();
        write_out(to_text(report, {.width = environment.width,
                                   .colour = environment.colour,
                                   .utf8 = environment.utf8,
                                   .today = session.today()}) +
                  "\n");
        std::vector<bool> chosen(report.plan.size());
        for (std::size_t i = 0; i < report.plan.size(); ++i) {
            if (report.plan[i].accepted()) continue;
            const char key = ask_key(cleaned(planned_words(report.plan[i].line)) + "\n  [y]es [n]o [q]uit ", "ynq");
            if (key == 'q') break;
            chosen[i] = key == 'y';
        }
        accept(session, report, chosen);
        const auto accepted = static_cast<std::size_t>(std::ranges::count(chosen, true));
        return Report::of(AcceptedPlanReport{report.operation, accepted, report.span.next.last}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj review", "nj review --month", "nj review --quarter -y"};

}  // namespace

extern constinit const CommandSpec review_spec{.name = "review",
                                               .group = Group::plan,
                                               .summary = "review what happened and plan the next period",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Review>};

}  // namespace nj
