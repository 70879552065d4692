#include <algorithm>

#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "arguments/person.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/item_change.hpp"
#include "nj/view/waiting.hpp"
#include "reports/advice.hpp"
#include "reports/open_items.hpp"

namespace nj {
namespace {

/// How an ask ended, by option.
struct Outcome {
    const std::optional<std::string>& number;
    std::string_view option;
    AskState state;
};

struct AskCommand : Command {
    std::string person;
    std::vector<std::string> words;
    std::optional<std::string> for_them;
    std::optional<std::string> on;
    std::optional<std::string> note;
    std::optional<std::string> granted;
    std::optional<std::string> refused;
    std::optional<std::string> withdrawn;
    bool soft = false;
    bool overt = false;
    bool check = false;
    bool later = false;
    bool strict = false;
    bool add_new = false;

    void declare(Params& params) override {
        params.word("PERSON", person, "who you ask; omit to list open asks", Completes::contact, Need::optional)
            .words("TEXT", words, "what you ask for", Completes::nothing, Need::optional)
            .flag("--soft", soft, "a small ask: advice, their story, a coffee")
            .flag("--overt", overt, "a large ask: an introduction, a review")
            .option("--for-them", "TEXT", for_them, "what is in it for them")
            .option("--on", "DATE", on, "when you asked", Completes::date)
            .option("-m,--note", "NOTE", note, "what else was said")
            .flag("--check", check, "show whether now is a good time; log nothing")
            .flag("--later", later, "keep the ask and bring it up on the first good day")
            .flag("--strict", strict, "exit 1 and log nothing if giving should come first")
            .flag("--new", add_new, "add the person if no one matches")
            .option("--granted", "N", granted, "mark ask N as granted", Completes::ask)
            .option("--refused", "N", refused, "mark ask N as refused", Completes::ask)
            .option("--withdraw", "N", withdrawn, "withdraw ask N", Completes::ask);
    }

    Report run(Session& session) override {
        for (const Outcome& outcome :
             {Outcome{granted, "--granted", AskState::granted}, Outcome{refused, "--refused", AskState::refused},
              Outcome{withdrawn, "--withdraw", AskState::withdrawn}})
            if (outcome.number) return end(session, outcome);
        if (person.empty()) return Report::of(list(session));
        if (cleaned(text()).find_first_not_of(' ') == std::string::npos)
            throw Error(ErrorKind::usage, "missing what you ask '" + person + "' for",
                        "as in nj ask " + person + " \"advice on the chapter\"");
        if (soft && overt) throw Error(ErrorKind::usage, "--soft and --overt cannot be combined", "use one of them");
        return ask(session);
    }

private:
    static OpenReport list(Session& session) {
        OpenReport report{session.today(), OpenReport::What::asks, {}, {}, {}};
        add_items(report, &OpenReport::asks, open_asks_report(session, {.made = session.today(), .kept = Day::max()}));
        return report;
    }

    [[nodiscard]] std::string text() const { return to_nfc(trimmed(joined(words, " "))); }

    Report ask(Session& session) {
        const UnknownNames strangers = check ? UnknownNames::refuse : add_new ? UnknownNames::add : UnknownNames::offer;
        const PersonArgument who = read_person_argument(session, person, strangers);
        AdviceReport report = advice_on(session, who);
        if (check) return Report::of(std::move(report));
        const bool made_already = on && require_past_day(session, *on, "--on") < session.today();
        const bool speak_up = report.advice.verdict != Verdict::good && !made_already && !later;
        if (speak_up && report.advice.verdict == Verdict::give_first) hold_back(session, report);
        return later ? keep(session, who, report) : log(session, who, std::move(report), speak_up);
    }

    AdviceReport advice_on(Session& session, const PersonArgument& who) const {
        const GuessedType guess = guess_type(text());
        AskDraft draft;
        draft.type = soft ? AskType::soft : overt ? AskType::overt : guess.type;
        draft.something_in_it = for_them || offers_something(text());
        AdviceReport report = ask_advice(session, who, text(), draft);
        if (!soft && !overt) report.guessed = guess;
        return report;
    }

    /// Asks once at a terminal; with --strict it refuses.
    void hold_back(Session& session, AdviceReport& report) const {
        if (strict) {
            Error refusal(ErrorKind::not_done, "give something to " + report.person.name + " first",
                          "nothing was logged; nj ask without --strict logs it anyway");
            refusal.detail = joined(advice_lines(report), "\n");
            throw refusal;
        }
        confirm_ask(session, report);
    }

    [[nodiscard]] Ask ask_of(const AdviceReport& report, Day day) const {
        Ask ask;
        ask.text = report.text;
        ask.on = day;
        ask.type = report.advice.type;
        ask.for_them = to_nfc(for_them.value_or(""));
        return ask;
    }

    Report log(Session& session, const PersonArgument& who, AdviceReport report, bool speak_up) const {
        ExchangeReport made{.did = ExchangeReport::Did::asked};
        Exchange& exchange = made.exchange;
        exchange.kind = "ask";
        exchange.on = on ? require_past_day(session, *on, "--on") : session.today();
        exchange.note = to_nfc(note.value_or(""));
        exchange.asked.push_back(ask_of(report, exchange.on));
        const auto kept = kept_like(session, who);
        std::optional<ExchangeId> id;
        made.operation = session.write("ask " + who.shown() + " " + report.text, [&](Writer& writer) {
            exchange.people.push_back({ensure_contact(writer, who, session.today()), "", who.name});
            if (kept) drop_kept_ask(writer, *kept);
            id = add_exchange(writer, exchange);
        });
        exchange = *read_exchange(session.journal(), *id, kinds(session.journal()));
        if (!who.known) made.added = exchange.people;
        report.person = exchange.people.front();
        const auto lines = speak_up ? advice_lines(report) : std::vector<std::string>();
        made.advice = std::move(report);
        Report answer = Report::of(std::move(made));
        answer.silenced_by_quiet();
        for (const auto& line : lines) answer.notice(line);
        return answer;
    }

    /// A kept ask with the same words.
    std::optional<AskId> kept_like(Session& session, const PersonArgument& who) const {
        if (!who.known) return std::nullopt;
        for (const auto& kept : kept_asks_of(session.journal(), who.known->id))
            if (fold(kept.text) == fold(text())) return kept.id;
        return std::nullopt;
    }

    Report keep(Session& session, const PersonArgument& who, const AdviceReport& advice) const {
        if (on)
            throw Error(ErrorKind::usage, "--on and --later cannot be combined",
                        "use one of them: an ask is made or kept");
        if (!advice.advice.good_from)
            throw Error(ErrorKind::not_done, "no good day is in sight",
                        "close the open asks first: nj ask --granted N, --refused N, or --withdraw N");
        Ask ask = ask_of(advice, session.today());
        ask.later = *advice.advice.good_from;
        const auto before = kept_like(session, who);
        AskId id;
        const auto operation = session.write("ask " + who.shown() + " --later", [&](Writer& writer) {
            if (before) drop_kept_ask(writer, *before);
            id = keep_ask(writer, ensure_contact(writer, who, session.today()), ask);
        });
        return Report::of(KeptAskReport{operation, *read_ask(session.journal(), id)}).silenced_by_quiet();
    }

    Report end(Session& session, const Outcome& outcome) const {
        if (!person.empty() || std::ranges::count_if(std::array{&granted, &refused, &withdrawn},
                                                     [](const auto* option) { return option->has_value(); }) > 1)
            throw Error(ErrorKind::usage, "--granted, --refused, and --withdraw take only a number",
                        "as in nj ask " + std::string(outcome.option) + " " + *outcome.number);
        const Ask ask = numbered_as<Ask>(session, *outcome.number);
        const std::string word(word_of(outcome.state));
        if (ask.state == outcome.state)
            throw Error(ErrorKind::not_done, "the ask for " + ask.text + " is already " + word,
                        "nj undo undoes a change");
        const auto operation = session.write("ask " + word + ": " + ask.text, [&](Writer& writer) {
            end_ask(writer, ask.id, outcome.state, session.today());
            answer_introduction(writer, ask.id, outcome.state, session.today());
        });
        Ask ended = ask;
        ended.state = outcome.state;
        return Report::of(AnsweredAskReport{operation, std::move(ended)}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 4> examples{
    "nj ask ruth \"an introduction to Dana Okafor\" --check",
    "nj ask stephanie \"half an hour of advice, coffee on me\"",
    "nj ask ruth \"a reader for the chapter\" --later",
    "nj ask --granted 116",
};

}  // namespace

extern constinit const CommandSpec ask_spec{.name = "ask",
                                            .group = Group::giving,
                                            .summary = "record an ask, with advice first",
                                            .needs = Needs::write,
                                            .examples = examples,
                                            .make = make_command<AskCommand>};

}  // namespace nj
