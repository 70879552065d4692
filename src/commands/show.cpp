#include <algorithm>
#include <cctype>

#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/forward.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/history.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/obligations.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/practice.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/store/standings.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/forward.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/practice.hpp"
#include "nj/view/review.hpp"
#include "nj/view/show.hpp"
#include "acquainted.hpp"
#include "who.hpp"

namespace nj {
namespace {

/// The page shows three; enough for them where one is without a word.
constexpr std::size_t page_exchanges = 3;
/// And five of what waits.
constexpr std::size_t page_waiting = 5;
/// And of these the page says who was there, too.
constexpr std::size_t page_reach = 30;

bool is_number(const std::string& text) {
    return text.starts_with('#') || (!text.empty() && std::isdigit(static_cast<unsigned char>(text.front())) != 0);
}

std::string about(const std::optional<Named>& person) {
    return person ? " " + person->name : "";
}

void add_fact(Session& session, FactId id, ThingReport& report) {
    const auto fact = read_fact(session.journal(), id);
    if (!fact) return;
    report.fact = fact->first;
    report.text += named(session.journal(), fact->second).name + " " + fact->first.topic + " " + fact->first.text + ", " +
                   short_date(fact->first.on, session.today());
}

void add_ask(Session& session, AskId id, ThingReport& report) {
    report.ask = read_ask(session.journal(), id);
    if (report.ask)
        report.text += "asked" + about(report.ask->person) + " for " + report.ask->text + ", " +
                       short_date(report.ask->on, session.today()) + ": " + report.ask->state;
}

void add_promise(Session& session, PromiseId id, ThingReport& report) {
    report.promise = read_promise(session.journal(), id);
    if (report.promise)
        report.text += "promised" + about(report.promise->person) + " " + report.promise->text +
                       (report.promise->by ? ", by " + short_date(*report.promise->by, session.today()) : "") + ": " +
                       report.promise->state;
}

void add_share(Session& session, ShareId id, ThingReport& report) {
    report.share = read_share(session.journal(), id);
    if (report.share) report.text += "shared " + share_line(*report.share, session.today());
}

void add_help(Session& session, HelpId id, ThingReport& report) {
    const auto links = forward_links(session.journal());
    if (std::ranges::find(links, id, &Link::id) == links.end()) return;
    report.help = step_of(links, id);
    report.text += step_words(*report.help) + ", " + short_date(report.help->link.on, session.today()) +
                   "; nj forward --chain " + std::to_string(report.help->link.number);
}

void add_goal(Session& session, GoalId id, ThingReport& report) {
    auto goal = read_goal(session.journal(), id);
    if (!goal) return;
    report.goal = counted(session.journal(), std::move(*goal), session.today());
    report.text += "goal: " + goal_sentence(*report.goal, session.today());
}

void add_plan(Session& session, PlanId id, ThingReport& report) {
    report.planned = read_plan(session.journal(), id);
    if (!report.planned) return;
    report.text += "planned: " + planned_words(report.planned->line) + ", by " +
                   short_date(*report.planned->by, session.today()) + ": " + (report.planned->kept ? "kept" : report.planned->state);
void add_introduction(Session& session, IntroductionId id, ThingReport& report) {
    report.introduction = read_introduction(session.journal(), id);
    if (report.introduction)
        report.text += introduction_words(*report.introduction) + ": " + stage_words(*report.introduction, session.today());
}

ThingReport thing(Session& session, const std::string& text) {
    Journal& journal = session.journal();
    const auto found = find_number(journal, text);
    ThingReport report;
    if (found) {
        const std::string number = "#" + std::to_string(found->number) + "  ";
        report.kind = found->table;
        report.text = number;
        if (found->table == "fact") add_fact(session, FactId{found->id}, report);
        if (found->table == "ask") add_ask(session, AskId{found->id}, report);
        if (found->table == "promise") add_promise(session, PromiseId{found->id}, report);
        if (found->table == "share") add_share(session, ShareId{found->id}, report);
        if (found->table == "help") add_help(session, HelpId{found->id}, report);
        if (found->table == "goal") add_goal(session, GoalId{found->id}, report);
        if (found->table == "plan") add_plan(session, PlanId{found->id}, report);
        if (found->table == "introduction") add_introduction(session, IntroductionId{found->id}, report);
        if (found->table == "exchange" && (report.exchange = read_exchange(journal, ExchangeId{found->id}, kinds(journal))))
            report.text += exchange_line(*report.exchange, session.today());
        if (found->table == "encounter" && (report.encounter = read_encounter(journal, EncounterId{found->id})))
            report.text += encounter_line(*report.encounter, session.today());
    }
    if (!report.exchange && !report.fact && !report.ask && !report.promise && !report.share && !report.help &&
        !report.encounter && !report.goal && !report.planned && !report.introduction)
        throw Error(ErrorKind::not_done, "nothing carries the number '" + text + "'",
                    "nj history and nj show PERSON show numbers");
    return report;
}

struct Show : Command {
    std::string what;

    void declare(Params& params) override {
        params.word("PERSON|#N", what, "whom to show, or anything by its number", Completes::contact);
    }

    Report run(Session& session) override {
        if (is_number(what)) return Report::of(thing(session, what));
        Journal& journal = session.journal();
        const Named who = the_person(session, what);
        ShowReport report;
        report.today = session.today();
        report.contact = *read_contact(journal, who.id);
        if (report.contact.met.via) report.via = named(journal, *report.contact.met.via);
        report.standing = *standing_of(journal, who.id);
        report.rhythm = rhythm_of(report.standing, typical(journal));
        report.circle = circle(session, report.contact);
        report.days = exchange_days_of(journal, who.id, session.today() - Days{366});
        report.exchanges = exchanges_with(journal, who.id, session.globals().json ? 0 : page_exchanges, kinds(journal));
        report.facts = facts_of(journal, who.id);
        if (session.globals().json) {
            report.asks = asks_of(journal, who.id);
            report.promises = promises_of(journal, who.id);
        } else {
            auto waiting = waiting_between(journal, who.id, page_waiting);
            report.asks = std::move(waiting.asks);
            report.promises = std::move(waiting.promises);
            report.waiting = waiting.total;
        }
        report.stops = stops_of(journal, who.id);
        report.introductions = introductions_of(journal, who.id);
        report.known = known_to(session, who.id, session.globals().json ? usual_reach : page_reach);
        report.between = passed_between(journal, who.id, session.today());
        report.ideas = ideas_for(at_hand_for(journal, who.id), session.today());
        return Report::of(std::move(report));
    }

private:
    static std::optional<Circle> circle(Session& session, const Contact& contact) {
        if (contact.circle || !session.globals().json) return contact.circle;
        const auto all = circles(session.journal(), session.today());
        const auto found = all.find(contact.id);
        return found == all.end() ? std::nullopt : std::optional(found->second);
    }
};

constexpr std::array<std::string_view, 2> examples{"nj show stephanie", "nj show stephanie --json"};

}  // namespace

extern constinit const CommandSpec show_spec{.name = "show",
                                             .group = Group::people,
                                             .summary = "the page to read before you meet somebody",
                                             .needs = Needs::read,
                                             .examples = examples,
                                             .make = make_command<Show>,
                                             .first_week = true};

}  // namespace nj
