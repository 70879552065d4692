#include "arguments/numbers.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

#include "nj/domain/practice.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/forward.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/numbers.hpp"
#include "nj/store/operations.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/practice.hpp"
#include "nj/store/promises.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/review.hpp"

namespace nj {
namespace {

/// What an error says about a thing: `a promise to Ruth Ellery`, and `nj done`, the command for it, which its number
/// follows. An operation has no command: `nj undo` would be bad advice for a number that was meant for something else.
struct Clue {
    std::string what;
    std::string command = "nj show";
};

std::string with(std::string_view word, const std::optional<Named>& person) {
    return person ? " " + std::string(word) + " " + person->name : "";
}

std::string with(std::string_view word, const std::vector<Named>& people) {
    return people.empty() ? "" : " " + std::string(word) + " " + names_text(people);
}

/// How each kind is read, where its numbers are shown, and what an error says about one.
template <class Thing>
struct KindOf;

template <>
struct KindOf<Fact> {
    static constexpr NumberedKind kind = NumberedKind::fact;
    static constexpr std::string_view shown = "nj show PERSON --json shows the numbers of notes";
    static std::optional<Fact> read(Session& session, std::int64_t id) {
        const auto found = read_fact(session.journal(), FactId{id});
        return found ? std::optional(found->first) : std::nullopt;
    }
    static Clue clue(Session& session, const Fact& fact) {
        const ContactId about = read_fact(session.journal(), fact.id)->second;
        return {"a note about " + named(session.journal(), about).name, "nj note --edit"};
    }
};

template <>
struct KindOf<Exchange> {
    static constexpr NumberedKind kind = NumberedKind::exchange;
    static constexpr std::string_view shown = "nj show PERSON --json shows the numbers of exchanges";
    static std::optional<Exchange> read(Session& session, std::int64_t id) {
        return read_exchange(session.journal(), ExchangeId{id}, kinds(session.journal()));
    }
    static Clue clue(Session& /*session*/, const Exchange& exchange) {
        return {"an exchange" + with("with", exchange.people), "nj fix --number"};
    }
};

template <>
struct KindOf<Link> {
    static constexpr NumberedKind kind = NumberedKind::help;
    static constexpr std::string_view shown = "nj forward shows the numbers of gifts logged with --pass-on";
    static std::optional<Link> read(Session& session, std::int64_t id) {
        const auto links = forward_links(session.journal());
        const auto link = std::ranges::find(links, HelpId{id}, &Link::id);
        return link == links.end() ? std::nullopt : std::optional(*link);
    }
    static Clue clue(Session& /*session*/, const Link& link) {
        return {"a gift" + with(link.way == Way::got ? "from" : "to", link.people), "nj forward --chain"};
    }
};

template <>
struct KindOf<Ask> {
    static constexpr NumberedKind kind = NumberedKind::ask;
    static constexpr std::string_view shown = "nj ask shows the numbers of open asks";
    static std::optional<Ask> read(Session& session, std::int64_t id) { return read_ask(session.journal(), AskId{id}); }
    static Clue clue(Session& /*session*/, const Ask& ask) {
        Clue clue{"an ask" + with("of", ask.person)};
        if (ask.state == AskState::open) clue.command = "nj ask --granted";
        if (ask.state == AskState::granted) clue.command = "nj done";
        return clue;
    }
};

template <>
struct KindOf<Promise> {
    static constexpr NumberedKind kind = NumberedKind::promise;
    static constexpr std::string_view shown = "nj promise shows the numbers of open promises";
    static std::optional<Promise> read(Session& session, std::int64_t id) {
        return read_promise(session.journal(), PromiseId{id});
    }
    static Clue clue(Session& /*session*/, const Promise& promise) {
        return {"a promise" + with("to", promise.person), promise.state == TaskState::open ? "nj done" : "nj show"};
    }
};

template <>
struct KindOf<Share> {
    static constexpr NumberedKind kind = NumberedKind::share;
    static constexpr std::string_view shown = "nj share shows the numbers of shares";
    static std::optional<Share> read(Session& session, std::int64_t id) {
        return read_share(session.journal(), ShareId{id});
    }
    static Clue clue(Session& /*session*/, const Share& share) { return {"a share, '" + share.title + "'"}; }
};

template <>
struct KindOf<Introduction> {
    static constexpr NumberedKind kind = NumberedKind::introduction;
    static constexpr std::string_view shown = "nj intro list shows the numbers of introductions";
    static std::optional<Introduction> read(Session& session, std::int64_t id) {
        return read_introduction(session.journal(), IntroductionId{id});
    }
    static Clue clue(Session& /*session*/, const Introduction& introduction) {
        return {"an " + introduction_words(introduction), "nj intro show"};
    }
};

template <>
struct KindOf<Goal> {
    static constexpr NumberedKind kind = NumberedKind::goal;
    static constexpr std::string_view shown = "nj goal list shows the numbers of goals";
    static std::optional<Goal> read(Session& session, std::int64_t id) {
        return read_goal(session.journal(), GoalId{id});
    }
    static Clue clue(Session& /*session*/, const Goal& goal) { return {"a goal, '" + goal.text + "'", "nj goal show"}; }
};

template <>
struct KindOf<Encounter> {
    static constexpr NumberedKind kind = NumberedKind::encounter;
    static constexpr std::string_view shown = "nj practice --json shows the numbers of today's conversations";
    static std::optional<Encounter> read(Session& session, std::int64_t id) {
        return read_encounter(session.journal(), EncounterId{id});
    }
    static Clue clue(Session& /*session*/, const Encounter& encounter) {
        return {"a conversation with '" + stranger(encounter) + "'",
                encounter.contact ? "nj show" : "nj practice --promote"};
    }
};

template <>
struct KindOf<Planned> {
    static constexpr NumberedKind kind = NumberedKind::plan;
    static constexpr std::string_view shown = "nj today shows the numbers of the plan";
    static std::optional<Planned> read(Session& session, std::int64_t id) {
        return read_plan(session.journal(), PlanId{id});
    }
    static Clue clue(Session& /*session*/, const Planned& planned) {
        return {"a line of the plan, '" + planned_words(planned.line) + "'",
                planned.state == TaskState::open ? "nj done" : "nj show"};
    }
};

template <>
struct KindOf<Operation> {
    static constexpr NumberedKind kind = NumberedKind::operation;
    static constexpr std::string_view shown = "nj history shows the numbers of operations";
    static std::optional<Operation> read(Session& session, std::int64_t id) {
        return find_operation(session.journal(), OperationId{id});
    }
    static Clue clue(Session& /*session*/, const Operation& operation) {
        return {"an operation, '" + operation.summary + "'", ""};
    }
};

template <class Thing>
bool told(Session& session, const Numbered& number, std::optional<Clue>& clue) {
    if (number.kind != KindOf<Thing>::kind) return false;
    if (const auto thing = KindOf<Thing>::read(session, number.id)) clue = KindOf<Thing>::clue(session, *thing);
    return true;
}

template <class... Things>
std::optional<Clue> clue_among(Session& session, const Numbered& number) {
    std::optional<Clue> clue;
    (told<Things>(session, number, clue) || ...);
    return clue;
}

/// nullopt where the thing has been removed.
std::optional<Clue> clue_to(Session& session, const Numbered& number) {
    return clue_among<Fact, Exchange, Link, Ask, Promise, Share, Introduction, Goal, Encounter, Planned, Operation>(
        session, number);
}

[[noreturn]] void refuse(const Clue& clue, long long number, std::string_view where_shown) {
    const std::string digits = std::to_string(number);
    throw Error(ErrorKind::not_done, "#" + digits + " is " + clue.what,
                clue.command.empty() ? std::string(where_shown) : clue.command + " " + digits);
}

[[noreturn]] void refuse_number(const std::string& typed, std::string_view where_shown) {
    const bool has_digits_alone =
        typed.find_first_of("0123456789") != std::string::npos &&
        typed.find_first_not_of("0123456789", typed.starts_with('#') ? 1 : 0) == std::string::npos;
    throw Error(ErrorKind::not_done,
                has_digits_alone ? "nothing has the number '" + typed + "'" : "'" + typed + "' is not a number",
                std::string(where_shown));
}

}  // namespace

bool is_number(const std::string& typed) {
    return typed.starts_with('#') || (!typed.empty() && typed.find_first_not_of("0123456789") == std::string::npos);
}

template <class Thing>
Thing numbered_as(Session& session, const std::string& typed) {
    const auto found = find_number(session.journal(), typed);
    if (found && found->kind == KindOf<Thing>::kind)
        if (auto thing = KindOf<Thing>::read(session, found->id)) return std::move(*thing);
    if (found)
        if (const auto clue = clue_to(session, *found)) refuse(*clue, found->number, KindOf<Thing>::shown);
    refuse_number(typed, KindOf<Thing>::shown);
}

template Fact numbered_as<Fact>(Session& session, const std::string& typed);
template Exchange numbered_as<Exchange>(Session& session, const std::string& typed);
template Link numbered_as<Link>(Session& session, const std::string& typed);
template Ask numbered_as<Ask>(Session& session, const std::string& typed);
template Promise numbered_as<Promise>(Session& session, const std::string& typed);
template Share numbered_as<Share>(Session& session, const std::string& typed);
template Introduction numbered_as<Introduction>(Session& session, const std::string& typed);
template Goal numbered_as<Goal>(Session& session, const std::string& typed);
template Encounter numbered_as<Encounter>(Session& session, const std::string& typed);
template Planned numbered_as<Planned>(Session& session, const std::string& typed);
template Operation numbered_as<Operation>(Session& session, const std::string& typed);

Numbered numbered(Session& session, const std::string& typed) {
    const auto found = find_number(session.journal(), typed);
    if (!found || !clue_to(session, *found))
        refuse_number(typed, "nj today, nj show PERSON, and nj history show numbers");
    return *found;
}

void refuse_kind(Session& session, const Numbered& thing) {
    refuse(*clue_to(session, thing), thing.number, KindOf<Operation>::shown);
}

}  // namespace nj
