#include <algorithm>

#include "arguments/communities.hpp"
#include "arguments/exchange_options.hpp"
#include "arguments/participants.hpp"
#include "arguments/people.hpp"
#include "arguments/trip_defaults.hpp"
#include "dialogs/log_questions.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/communities.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

/// The words in which people may stand: what comes after the note's colon is free text.
std::vector<std::string> before_note(const std::vector<std::string>& words) {
    std::vector<std::string> kept;
    for (const auto& word : words) {
        const auto colon = word.find(": ");
        kept.push_back(word.substr(0, colon));
        if (colon != std::string::npos || word.ends_with(':')) break;
    }
    return kept;
}

struct Log : Command {
    std::vector<std::string> words;
    ExchangeOptions options;
    bool add_new = false;
    bool new_kind = false;
    std::optional<std::string> answered;

    void declare(Params& params) override {
        params.words("SENTENCE", words, "KIND [with] PEOPLE|+COMMUNITY [DATE] [at PLACE] [: NOTE]", Completes::sentence,
                     Need::optional);
        options.declare(params);
        params.flag("--new", add_new, "add people no one matches")
            .flag("--new-kind", new_kind, "add the kind if it does not exist")
            .option("--answered", "PERSON", answered, "turn your latest reach-out to PERSON into an exchange",
                    Completes::contact);
    }

    Report run(Session& session) override {
        if (answered) return mark_latest_answered(session);
        const auto [sentence, company, added_kinds] = understood(session);
        ExchangeReport report{.added_kinds = added_kinds};
        Exchange& exchange = report.exchange;
        exchange.kind = sentence.kind;
        exchange.on = sentence.on.value_or(session.today());
        exchange.time = sentence.time;
        exchange.place = to_nfc(sentence.place);
        exchange.note = to_nfc(sentence.note);
        exchange.community = sentence.community.value_or("");
        exchange.people = company.people;
        const auto& strangers = company.strangers;
        add_implied_members(session, exchange.community, exchange.people);
        check_somebody(exchange, strangers);
        if (!strangers.empty() && uses_handles()) {
            // gifts name their person by handle: those of new people are known once they are made
            throw Error(ErrorKind::usage, "a gift for someone new cannot name them yet", "add them first: nj add");
        }
        options.apply_to(session, exchange, &sentence);
        report.from_trip = apply_trip_defaults(session, exchange);
        report.added_community = new_community(session, exchange.community);
        std::optional<ExchangeId> id;
        report.operation = session.write(summary(exchange, strangers), [&](Writer& writer) {
            for (const auto& kind : report.added_kinds) add_kind(writer, Kind{kind});
            for (const auto& name : strangers) {
                Contact draft;
                draft.name = name;
                draft.added = draft.started = session.today();
                exchange.people.push_back({add_contact(writer, draft), "", name});
            }
            if (!exchange.community.empty()) ensure_community(writer, exchange.community, session.today());
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        for (const auto& person : exchange.people)
            if (std::ranges::find(strangers, person.name) != strangers.end()) report.added.push_back(person);
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    [[nodiscard]] bool uses_handles() const {
        auto begins = [](const std::string& text) { return text.starts_with('@'); };
        return std::ranges::any_of(options.gave, begins) || std::ranges::any_of(options.got, begins);
    }

    /// The line, with what is asked for at a terminal where it says too little.
    LogDraft understood(Session& session) {
        if (words.empty() && !session.can_ask())
            throw Error(ErrorKind::usage, "nj log needs a kind and people", "as in nj log coffee Ruth -m \"roses\"");
        LogDraft draft = words.empty() ? LogDraft{} : read_line(session);
        const bool names_somebody = !draft.company.empty() || draft.said.community || options.community;
        if (session.can_ask() && (draft.said.kind.empty() || !names_somebody))
            ask_what_is_missing(session, draft, options, unknown_kind());
        return draft;
    }

    LogDraft read_line(Session& session) const {
        const bool may_lack_kind =
            session.can_ask() && !new_kind && kinds(session.journal()).find(words.front()) == nullptr;
        if (may_lack_kind)
            if (auto draft = read_without_kind(session, words)) return std::move(*draft);
        const auto people = people_for(session, before_note(words));
        const auto sentence = parse_sentence(words, people, precision(session), session.today());
        if (!sentence)
            refuse(sentence.error(), joined(words, " "), "as in nj log coffee with Ruth yesterday at Compass: roses");
        LogDraft draft{.said = *sentence, .company = {}, .added_kinds = {}};
        draft.said.kind = resolve_kind(session, sentence->kind, unknown_kind(), draft.added_kinds);
        draft.company =
            resolve_participants(session, sentence->people, people, add_new ? UnknownNames::add : UnknownNames::offer);
        return draft;
    }

    [[nodiscard]] UnknownKind unknown_kind() const { return new_kind ? UnknownKind::add : UnknownKind::refuse; }

    void check_somebody(const Exchange& exchange, const std::vector<std::string>& strangers) const {
        if (exchange.people.empty() && strangers.empty() && exchange.community.empty() && !options.community)
            throw Error(ErrorKind::usage, "no one named for the " + exchange.kind,
                        "add a person, as in nj log " + exchange.kind + " Ruth");
    }

    static std::string summary(const Exchange& exchange, const std::vector<std::string>& strangers) {
        std::string text = summary_of("log", exchange);
        for (const auto& name : strangers) text += (text.find(" with ") == std::string::npos ? " with " : ", ") + name;
        return text;
    }

    Report mark_latest_answered(Session& session) const {
        const Named person = resolve_person(session, *answered);
        const auto id = open_reach_out(session.journal(), person.id);
        if (!id)
            throw Error(ErrorKind::not_done, "no reach-out to " + person.name + " waits for an answer",
                        "log what passed: nj log message " + person.handle);
        ExchangeReport report{.did = ExchangeReport::Did::answered};
        report.operation =
            session.write("log --answered " + person.handle, [&](Writer& writer) { mark_answered(writer, *id); });
        report.exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 4> examples{
    "nj log coffee Ruth -m \"roses, and my talk\"",
    "nj log lunch with Stephanie and Anna yesterday at Compass: the fellowship",
    "nj log email marcus --gave \"the zoning map =3\" --promise \"comments by friday\"",
    "nj log message kim --sent",
};

}  // namespace

extern constinit const CommandSpec log_spec{.name = "log",
                                            .group = Group::journaling,
                                            .summary = "log an exchange with one or more people",
                                            .needs = Needs::write,
                                            .examples = examples,
                                            .make = make_command<Log>,
                                            .first_week = true};

}  // namespace nj
