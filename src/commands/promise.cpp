#include "arguments/people.hpp"
#include "arguments/person.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/said.hpp"
#include "nj/domain/sentence.hpp"
#include "nj/store/promises.hpp"
#include "nj/view/item_change.hpp"
#include "nj/view/waiting.hpp"
#include "reports/open_items.hpp"

namespace nj {
namespace {

struct PromiseCommand : Command {
    std::string person;
    std::vector<std::string> words;
    std::optional<std::string> by;
    std::optional<std::string> on;
    bool add_new = false;

    void declare(Params& params) override {
        params
            .word("PERSON", person, "who you promised it to; omit to list open promises", Completes::contact,
                  Need::optional)
            .words("TEXT", words, "what you promised, optionally 'by DATE'", Completes::nothing, Need::optional)
            .option("--by", "DATE", by, "due date", Completes::coming)
            .option("--on", "DATE", on, "when you promised it", Completes::date)
            .flag("--new", add_new, "add the person if no one matches");
    }

    Report run(Session& session) override {
        if (person.empty() && words.empty()) return Report::of(list(session));
        const Day day = on ? require_past_day(session, *on, "--on") : session.today();
        const Promise promise = said(session, day);
        const PersonArgument who =
            read_person_argument(session, person, add_new ? UnknownNames::add : UnknownNames::offer);
        PromiseId id;
        const auto operation = session.write("promise " + who.shown() + " " + promise.text, [&](Writer& writer) {
            id = add_promise(writer, ensure_contact(writer, who, session.today()), promise);
        });
        return Report::of(PromiseReport{operation, *read_promise(session.journal(), id), !who.known})
            .silenced_by_quiet();
    }

private:
    static OpenReport list(Session& session) {
        OpenReport report{session.today(), OpenReport::What::promises, {}, {}, {}};
        add_items(report, &OpenReport::promises, open_promises(session.journal(), 0));
        return report;
    }

    [[nodiscard]] Promise said(Session& session, Day day) const {
        const std::string text = joined(words, " ");
        if (trimmed(text).empty())
            throw Error(ErrorKind::usage, "what did you promise '" + person + "'",
                        "as in nj promise " + person + " \"send the paper\" --by friday");
        const auto read = read_said(text, by ? Ending::none : Ending::due, session.today(), day);
        if (!read) refuse(read.error(), text, "as in nj promise " + person + " \"send the paper\" --by friday");
        Promise promise;
        promise.text = to_nfc(read->text);
        promise.on = day;
        promise.by = by ? std::optional(require_day(session, *by, Tense::coming, "--by")) : read->by;
        return promise;
    }
};

constexpr std::array<std::string_view, 3> examples{"nj promise stephanie \"send the paper\" --by friday",
                                                   "nj promise ruth \"bring the letters by 5 dec\"", "nj promise"};

}  // namespace

extern constinit const CommandSpec promise_spec{.name = "promise",
                                                .group = Group::journaling,
                                                .summary = "record a promise, or list open ones",
                                                .needs = Needs::write,
                                                .examples = examples,
                                                .make = make_command<PromiseCommand>};

}  // namespace nj
