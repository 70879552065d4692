#include "reports/numbered_things.hpp"

#include <algorithm>
#include <array>

#include "arguments/numbers.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/forward.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/practice.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/view/contact.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/forward.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/practice.hpp"
#include "nj/view/review.hpp"
#include "nj/view/share.hpp"
#include "nj/view/thing.hpp"

namespace nj {
namespace {

/// A thing in a line, the words that name it, and how it writes itself.
struct Described {
    std::string line;
    std::string name;
    std::function<void(JsonWriter&)> write;
};

std::optional<Described> fact(Session& session, std::int64_t id) {
    const auto found = read_fact(session.journal(), FactId{id});
    if (!found) return std::nullopt;
    const NoteOn note{found->first, named(session.journal(), found->second).name};
    return Described{thing_line(note, session.today()), thing_name(note),
                     [note](JsonWriter& json) { write_fact(json, note.note); }};
}

std::optional<Described> exchange(Session& session, std::int64_t id) {
    const auto found = read_exchange(session.journal(), ExchangeId{id}, kinds(session.journal()));
    if (!found) return std::nullopt;
    const std::string line = exchange_line(*found, session.today());
    return Described{line, line, [found = *found](JsonWriter& json) { write_exchange(json, found); }};
}

std::optional<Described> ask(Session& session, std::int64_t id) {
    const auto found = read_ask(session.journal(), AskId{id});
    if (!found) return std::nullopt;
    return Described{thing_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_ask(json, found); }};
}

std::optional<Described> promise(Session& session, std::int64_t id) {
    const auto found = read_promise(session.journal(), PromiseId{id});
    if (!found) return std::nullopt;
    return Described{thing_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_promise(json, found); }};
}

std::optional<Described> share(Session& session, std::int64_t id) {
    const auto found = read_share(session.journal(), ShareId{id});
    if (!found) return std::nullopt;
    return Described{thing_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_share(json, found); }};
}

std::optional<Described> gift(Session& session, std::int64_t id) {
    const auto links = forward_links(session.journal());
    const auto link = std::ranges::find(links, HelpId{id}, &Link::id);
    if (link == links.end()) return std::nullopt;
    const auto step = step_of(links, HelpId{id});
    return Described{thing_line(step, *link, session.today()), link_words(*link),
                     [step](JsonWriter& json) { write_step(json, step); }};
}

std::optional<Described> goal(Session& session, std::int64_t id) {
    auto found = read_goal(session.journal(), GoalId{id});
    if (!found) return std::nullopt;
    const std::string name = thing_name(*found);
    const auto with_count = counted(session.journal(), std::move(*found), session.today());
    return Described{thing_line(with_count, session.today()), name,
                     [with_count](JsonWriter& json) { write_goal(json, with_count); }};
}

std::optional<Described> planned(Session& session, std::int64_t id) {
    const auto found = read_plan(session.journal(), PlanId{id});
    if (!found) return std::nullopt;
    return Described{thing_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_planned(json, found); }};
}

std::optional<Described> introduction(Session& session, std::int64_t id) {
    const auto found = read_introduction(session.journal(), IntroductionId{id});
    if (!found) return std::nullopt;
    return Described{thing_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_introduction(json, found); }};
}

std::optional<Described> encounter(Session& session, std::int64_t id) {
    const auto found = read_encounter(session.journal(), EncounterId{id});
    if (!found) return std::nullopt;
    return Described{encounter_line(*found, session.today()), thing_name(*found),
                     [found = *found](JsonWriter& json) { write_encounter(json, found); }};
}

struct Describer {
    NumberedKind kind;
    std::optional<Described> (*describe)(Session& session, std::int64_t id);
};
constexpr std::array describers{
    Describer{NumberedKind::fact, fact},
    Describer{NumberedKind::exchange, exchange},
    Describer{NumberedKind::ask, ask},
    Describer{NumberedKind::promise, promise},
    Describer{NumberedKind::share, share},
    Describer{NumberedKind::help, gift},
    Describer{NumberedKind::goal, goal},
    Describer{NumberedKind::plan, planned},
    Describer{NumberedKind::introduction, introduction},
    Describer{NumberedKind::encounter, encounter},
};

}  // namespace

NumberedThing numbered_thing(Session& session, const std::string& number) {
    const Numbered found = numbered(session, number);
    const auto* describer = std::ranges::find(describers, found.kind, &Describer::kind);
    if (describer == describers.end()) refuse_kind(session, found);
    auto thing = *describer->describe(session, found.id);
    return {found, std::move(thing.line), std::move(thing.name), std::move(thing.write)};
}

}  // namespace nj
