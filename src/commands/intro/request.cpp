#include <algorithm>

#include "arguments/people.hpp"
#include "intro/introduced.hpp"
#include "nj/base/text.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "reports/advice.hpp"

namespace nj {
namespace {

struct IntroRequest : Command {
    std::string whom;
    std::string via;
    std::optional<std::string> why;
    std::optional<std::string> for_them;
    std::optional<std::string> on;

    void declare(Params& params) override {
        params
            .word("PERSON", whom,
                  "who you would like to meet; an unknown name or a description is added as not met yet",
                  Completes::contact)
            .option("--via", "PERSON", via, "who could introduce you", Completes::contact)
            .option("--why", "TEXT", why, "why you would like to meet them")
            .option("--for-them", "TEXT", for_them, "what is in it for the introducer")
            .option("--on", "DATE", on, "when you asked", Completes::date);
    }

    Report run(Session& session) override {
        if (via.empty())
            throw Error(ErrorKind::usage, "missing who could introduce you to '" + whom + "'",
                        "as in nj intro request " + quoted() + " --via ruth; nj intro path finds someone");
        const Named introducer = resolve_person(session, via);
        const PersonArgument who = read_person_argument(session, whom, UnknownNames::add);
        refuse_again(session, who, introducer);
        const std::string text = ask_for_introduction(who.name);
        AskDraft draft;
        draft.something_in_it = for_them.has_value();
        const Day day = on ? require_past_day(session, *on, "--on") : session.today();
        AdviceReport advice = ask_advice(session, {introducer, introducer.name}, text, draft);
        const bool speak_up = advice.advice.verdict != Verdict::good && day == session.today();
        if (speak_up && advice.advice.verdict == Verdict::give_first) confirm_ask(session, advice);
        return log(session, who, std::move(advice), day, speak_up);
    }

private:
    [[nodiscard]] std::string quoted() const { return whom.find(' ') == whom.npos ? whom : "\"" + whom + "\""; }

    static void refuse_again(Session& session, const PersonArgument& who, const Named& introducer) {
        if (!who.known) return;
        if (who.known->id == introducer.id)
            throw Error(ErrorKind::usage, introducer.name + " cannot introduce you to " + introducer.name,
                        "name someone else with --via");
        const auto all = introductions_of(session.journal(), who.known->id);
        const auto same = std::ranges::find_if(all, [&](const Introduction& introduction) {
            return is_open(introduction) && introduction.whom.id == who.known->id && introduction.via &&
                   introduction.via->id == introducer.id;
        });
        if (same != all.end())
            throw Error(ErrorKind::not_done, "the " + introduction_words(*same) + " was already asked for",
                        "nj intro show " + std::to_string(same->number));
    }

    /// Adds a person no one matches, as not met yet.
    static ContactId add_unmet(Writer& writer, const PersonArgument& who, Day today) {
        if (who.known) return who.known->id;
        Contact contact;
        contact.name = who.name;
        contact.unmet = true;
        contact.added = contact.started = today;
        return add_contact(writer, contact);
    }

    Report log(Session& session, const PersonArgument& who, AdviceReport advice, Day day, bool speak_up) const {
        Journal& journal = session.journal();
        Exchange exchange;
        exchange.kind = "ask";
        exchange.on = day;
        exchange.people = {advice.person};
        Ask ask;
        ask.text = advice.text;
        ask.on = day;
        ask.type = AskType::overt;
        ask.for_them = to_nfc(trimmed(for_them.value_or("")));
        exchange.asked = {ask};
        Introduction introduction;
        introduction.via = advice.person;
        introduction.why = to_nfc(trimmed(why.value_or("")));
        introduction.on = day;
        IntroductionChange report;
        report.operation =
            session.write("intro request " + who.shown() + " via " + advice.person.handle, [&](Writer& writer) {
                introduction.whom.id = add_unmet(writer, who, session.today());
                introduction.ask = asks_in(journal, add_exchange(writer, exchange)).front().id;
                introduction.id = add_introduction(writer, introduction);
            });
        report.introduction = *read_introduction(journal, introduction.id);
        if (!who.known) report.added = {report.introduction.whom};
        report.did = IntroductionChange::Did::requested;
        const auto lines = speak_up ? advice_lines(advice) : std::vector<std::string>();
        report.advice = std::move(advice);
        Report made = Report::of(std::move(report));
        made.silenced_by_quiet();
        for (const auto& line : lines) made.notice(line);
        return made;
    }
};

constexpr std::array<std::string_view, 2> examples{
    "nj intro request dana --via ruth --why \"her fund pays for heat networks\"",
    "nj intro request \"Ruth's student at Tidewater\" --via ruth"};

}  // namespace

extern constinit const CommandSpec intro_request_spec{.name = "intro request",
                                                      .group = Group::introductions,
                                                      .summary = "record that you asked for an introduction",
                                                      .needs = Needs::write,
                                                      .examples = examples,
                                                      .make = make_command<IntroRequest>};

}  // namespace nj
