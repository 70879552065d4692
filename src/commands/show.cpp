#include <algorithm>
#include <cctype>

#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/open_items.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/store/standings.hpp"
#include "nj/store/track_record.hpp"
#include "nj/view/show.hpp"
#include "reports/acquaintances.hpp"
#include "reports/numbered_things.hpp"

namespace nj {
namespace {

/// The page shows three; enough for them where one is without a word.
constexpr std::size_t page_exchanges = 3;
/// And five open items.
constexpr std::size_t page_waiting = 5;
/// And of these the page says who was there, too.
constexpr std::size_t page_reach = 30;

ThingReport thing(Session& session, const std::string& text) {
    const NumberedThing found = numbered_thing(session, text);
    return {found.number.kind, "#" + std::to_string(found.number.number) + "  " + found.line, found.write};
}

struct Show : Command {
    std::string what;

    void declare(Params& params) override {
        params.word("PERSON|#N", what, "person to show, or any item by number", Completes::contact_or_number);
    }

    Report run(Session& session) override {
        if (is_number(what)) return Report::of(thing(session, what));
        Journal& journal = session.journal();
        const Named who = resolve_person(session, what);
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
        report.known = acquaintances_with_names(session, who.id, session.globals().json ? usual_reach : page_reach);
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
                                             .summary = "show the page to read before meeting someone",
                                             .needs = Needs::read,
                                             .examples = examples,
                                             .make = make_command<Show>,
                                             .first_week = true};

}  // namespace nj
