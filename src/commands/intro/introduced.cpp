#include "intro/introduced.hpp"

#include <algorithm>

#include "arguments/numbers.hpp"
#include "arguments/people.hpp"
#include "nj/base/text.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchange_queries.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/facts.hpp"
#include "nj/store/knows.hpp"
#include "nj/store/people.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

Introduction open_one_of(Session& session, const Named& person) {
    auto all = introductions_of(session.journal(), person.id);
    std::erase_if(all, [](const Introduction& introduction) { return !is_open(introduction); });
    if (all.size() == 1) return all.front();
    if (all.empty())
        throw Error(ErrorKind::not_done, "there is no open introduction with " + person.name,
                    "nj intro list lists all of them");
    std::vector<std::string> candidates;
    for (const auto& introduction : all)
        candidates.push_back("#" + std::to_string(introduction.number) + "  " + introduction_words(introduction));
    throw Error(ErrorKind::not_done, person.name + " is in " + std::to_string(all.size()) + " introductions",
                "name one by number", candidates);
}

/// A handle made from the name that replaces a description.
std::string handle_of(Journal& journal, const Contact& contact) {
    return free_handle({contact.given, contact.family}, "", [&](const std::string& handle) {
        return handle != contact.handle && !people_with_words(journal, {"@" + handle}, Precision::whole_words).empty();
    });
}

/// Records that the introducer knows the person, and that you met through them. A description that was used instead of
/// a name becomes a note.
void record_acquaintance(Writer& writer, Journal& journal, const Introduction& introduction, const std::string& name) {
    const ContactId via = introduction.via->id;
    const Contact before = *read_contact(journal, introduction.whom.id);
    Contact after = before;
    if (!after.met.via) after.met.via = via;
    if (fold(name) != fold(before.name)) {
        after.name = name;
        after.given = split_name(name).given;
        after.family = split_name(name).family;
        after.handle = handle_of(journal, after);
        add_fact(writer, before.id, "", before.name, *introduction.made);
    }
    update_contact(writer, before, after);
    if (!said_to_know(journal, via, before.id)) say_they_know(writer, via, before.id, {});
}

void apply_effects(Writer& writer, Journal& journal, const Introduction& before, const Introduction& now) {
    if (now.granted && !before.granted && now.ask && read_ask(journal, *now.ask))
        end_ask(writer, *now.ask, AskState::granted, *now.granted);
    if (!now.made || before.made) return;
    add_exchange(writer, exchange_of(now));
    if (now.kind == IntroductionKind::request) record_acquaintance(writer, journal, now, now.whom.name);
}

/// `made dana`, `yes stephanie`: for the history.
std::string summary_of(const Introduction& introduction, Step step) {
    const std::string both = introduction.whom.handle + (introduction.other ? " " + introduction.other->handle : "");
    switch (step) {
        case Step::granted:
            return "granted " + both;
        case Step::whom_yes:
            return "yes " + introduction.whom.handle;
        case Step::other_yes:
            return "yes " + introduction.other->handle;
        case Step::made:
            return "made " + both;
        case Step::met:
            return "met " + both;
        case Step::thanked:
            return "thanked " + both;
    }
    return both;
}

}  // namespace

Introduction resolve_introduction(Session& session, const std::string& text) {
    if (!is_number(text)) return open_one_of(session, resolve_person(session, text));
    return numbered_as<Introduction>(session, text);
}

Report take_step(Session& session, const Introduction& introduction, const StepTaken& taken) {
    const Day on = taken.on ? require_past_day(session, *taken.on, "--on") : session.today();
    if (const std::string why = obstacle(introduction, taken.step, on); !why.empty())
        throw Error(ErrorKind::not_done, "the " + introduction_words(introduction) + " " + why,
                    "nj intro show " + std::to_string(introduction.number) + " shows every step");
    Journal& journal = session.journal();
    Introduction now = after(introduction, taken.step, on);
    if (taken.name) now.whom.name = to_nfc(trimmed(*taken.name));
    IntroductionChange report;
    report.operation = session.write("intro " + summary_of(introduction, taken.step), [&](Writer& writer) {
        update_introduction(writer, now);
        apply_effects(writer, journal, introduction, now);
    });
    report.introduction = *read_introduction(journal, introduction.id);
    report.step = taken.step;
    const bool first_meeting = taken.step == Step::met && introduction.kind == IntroductionKind::request &&
                               exchanges_with(journal, introduction.whom.id, 1, Kinds()).empty();
    if (first_meeting) report.first_next = {"nj log coffee " + report.introduction.whom.handle};
    return Report::of(std::move(report)).silenced_by_quiet();
}

void IntroAnswer::declare_answer(Params& params, std::string_view whose) {
    params.word("ID", number, "offer: its number, or someone in it", Completes::introduction)
        .word("PERSON", person, whose, Completes::contact)
        .option("--on", "DATE", on, "when it happened", Completes::date);
}

void refuse_not_asked(const Introduction& introduction, const Named& who) {
    throw Error(ErrorKind::not_done, "the " + introduction_words(introduction) + " needs no answer from " + who.name,
                "nj intro show " + std::to_string(introduction.number));
}

Report decline(Session& session, Introduction introduction, const std::optional<Named>& by,
               const std::optional<std::string>& on) {
    if (!is_open(introduction) || introduction.met)
        throw Error(
            ErrorKind::not_done,
            "the " + introduction_words(introduction) + " is not open: " + stage_words(introduction, session.today()),
            "nj undo undoes a change");
    introduction.declined = on ? require_past_day(session, *on, "--on") : session.today();
    introduction.declined_by = by;
    const bool asked = introduction.ask && !introduction.granted && read_ask(session.journal(), *introduction.ask);
    IntroductionChange report;
    report.operation = session.write("intro decline " + introduction.whom.handle, [&](Writer& writer) {
        update_introduction(writer, introduction);
        if (asked)
            end_ask(writer, *introduction.ask, by ? AskState::refused : AskState::withdrawn, *introduction.declined);
    });
    report.introduction = *read_introduction(session.journal(), introduction.id);
    report.did = IntroductionChange::Did::declined;
    return Report::of(std::move(report)).silenced_by_quiet();
}

}  // namespace nj
