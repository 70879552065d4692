#include "reports/numbered_things.hpp"

#include <algorithm>
#include <array>

#include "arguments/numbers.hpp"
#include "nj/base/count.hpp"
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

namespace nj {
namespace {

/// What a thing says of itself, and how it writes itself.
struct Told {
    std::string told;
    std::string called;
    std::function<void(JsonWriter&)> write;
};

std::string with(const std::optional<Named>& person) {
    return person ? " " + person->name : "";
}

std::optional<Told> fact(Session& session, std::int64_t id) {
    const auto found = read_fact(session.journal(), FactId{id});
    if (!found) return std::nullopt;
    const Fact& note = found->first;
    const std::string who = named(session.journal(), found->second).name;
    return Told{who + " " + note.topic + " " + note.text + ", " + short_date(note.on, session.today()),
                "the note on " + who + ": " + note.text, [note](JsonWriter& json) { write_fact(json, note); }};
}

std::optional<Told> exchange(Session& session, std::int64_t id) {
    const auto found = read_exchange(session.journal(), ExchangeId{id}, kinds(session.journal()));
    if (!found) return std::nullopt;
    const std::string line = exchange_line(*found, session.today());
    return Told{line, line, [found = *found](JsonWriter& json) { write_exchange(json, found); }};
}

std::optional<Told> ask(Session& session, std::int64_t id) {
    const auto found = read_ask(session.journal(), AskId{id});
    if (!found) return std::nullopt;
    return Told{"asked" + with(found->person) + " for " + found->text + ", " + short_date(found->on, session.today()) +
                    ": " + std::string(word_of(found->state)),
                "the ask for " + found->text, [found = *found](JsonWriter& json) { write_ask(json, found); }};
}

std::optional<Told> promise(Session& session, std::int64_t id) {
    const auto found = read_promise(session.journal(), PromiseId{id});
    if (!found) return std::nullopt;
    return Told{"promised" + with(found->person) + " " + found->text +
                    (found->by ? ", by " + short_date(*found->by, session.today()) : "") + ": " +
                    std::string(word_of(found->state)),
                "the promise of " + found->text, [found = *found](JsonWriter& json) { write_promise(json, found); }};
}

std::optional<Told> share(Session& session, std::int64_t id) {
    const auto found = read_share(session.journal(), ShareId{id});
    if (!found) return std::nullopt;
    return Told{"shared " + share_line(*found, session.today()),
                "the share of " + found->title + ", with " + counted(found->to.size(), "person", "people"),
                [found = *found](JsonWriter& json) { write_share(json, found); }};
}

std::optional<Told> gift(Session& session, std::int64_t id) {
    const auto links = forward_links(session.journal());
    const auto link = std::ranges::find(links, HelpId{id}, &Link::id);
    if (link == links.end()) return std::nullopt;
    const auto step = step_of(links, HelpId{id});
    return Told{step_words(step) + ", " + short_date(link->on, session.today()) + "; nj forward --chain " +
                    std::to_string(link->number),
                link_words(*link), [step](JsonWriter& json) { write_step(json, step); }};
}

std::optional<Told> goal(Session& session, std::int64_t id) {
    auto found = read_goal(session.journal(), GoalId{id});
    if (!found) return std::nullopt;
    const std::string called = "the goal " + found->text;
    const auto reckoned = counted(session.journal(), std::move(*found), session.today());
    return Told{"goal: " + goal_sentence(reckoned, session.today()), called,
                [reckoned](JsonWriter& json) { write_goal(json, reckoned); }};
}

std::optional<Told> planned(Session& session, std::int64_t id) {
    const auto found = read_plan(session.journal(), PlanId{id});
    if (!found) return std::nullopt;
    const std::string words = planned_words(found->line);
    return Told{"planned: " + words + ", by " + short_date(*found->by, session.today()) + ": " +
                    std::string(found->kept ? "kept" : word_of(found->state)),
                "the plan for " + words, [found = *found](JsonWriter& json) { write_planned(json, found); }};
}

std::optional<Told> introduction(Session& session, std::int64_t id) {
    const auto found = read_introduction(session.journal(), IntroductionId{id});
    if (!found) return std::nullopt;
    const std::string words = introduction_words(*found);
    return Told{words + ": " + stage_words(*found, session.today()), "the " + words,
                [found = *found](JsonWriter& json) { write_introduction(json, found); }};
}

std::optional<Told> encounter(Session& session, std::int64_t id) {
    const auto found = read_encounter(session.journal(), EncounterId{id});
    if (!found) return std::nullopt;
    return Told{encounter_line(*found, session.today()), "the conversation with " + stranger(*found),
                [found = *found](JsonWriter& json) { write_encounter(json, found); }};
}

struct Sort {
    NumberedKind kind;
    std::optional<Told> (*tell)(Session& session, std::int64_t id);
};
constexpr std::array sorts{
    Sort{NumberedKind::fact, fact},
    Sort{NumberedKind::exchange, exchange},
    Sort{NumberedKind::ask, ask},
    Sort{NumberedKind::promise, promise},
    Sort{NumberedKind::share, share},
    Sort{NumberedKind::help, gift},
    Sort{NumberedKind::goal, goal},
    Sort{NumberedKind::plan, planned},
    Sort{NumberedKind::introduction, introduction},
    Sort{NumberedKind::encounter, encounter},
};

}  // namespace

NumberedThing numbered_thing(Session& session, const std::string& number) {
    const Numbered found = numbered(session, number);
    const auto* sort = std::ranges::find(sorts, found.kind, &Sort::kind);
    if (sort == sorts.end()) refuse_kind(session, found);
    auto told = *sort->tell(session, found.id);
    return {found, std::move(told.told), std::move(told.called), std::move(told.write)};
}

}  // namespace nj
