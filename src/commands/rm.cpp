#include "forwarding.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/obligations.hpp"
#include "nj/store/practice.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/settings.hpp"
#include "nj/store/shares.hpp"
#include "nj/term/prompt.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/forward.hpp"
#include "nj/view/review.hpp"
#include "nj/view/introduction.hpp"
#include "who.hpp"

namespace nj {
namespace {

std::string counted(std::size_t count, const std::string& noun) {
    return std::to_string(count) + " " + noun + (count == 1 ? "" : "s");
}

std::string counted_people(std::size_t count) {
    return count == 1 ? "1 person" : std::to_string(count) + " people";
}

struct Rm : Command {
    std::string what;

    void declare(Params& params) override {
        params.word("PERSON|#N", what, "whom or what to remove; a number is of a note, exchange, ask, promise or share",
                    Completes::contact);
    }

    Report run(Session& session) override {
        const bool is_number =
            what.starts_with('#') || what.find_first_not_of("0123456789") == std::string::npos;
        return is_number ? remove_thing(session) : remove_person(session);
    }

private:
    /// Asks on a terminal; elsewhere only -y removes.
    static void make_sure(Session& session, const std::string& goes) {
        if (session.globals().yes) return;
        if (!session.can_ask())
            throw Error(ErrorKind::not_done, "this would remove " + goes,
                        "say -y to do it; nj undo would bring it back");
        if (!ask_yes("Remove " + goes + "?", false)) throw Error(ErrorKind::not_done, "nothing was removed", "");
    }

    Report remove_person(Session& session) const {
        const Named who = the_person(session, what);
        const Removal removal = removal_of(session.journal(), who.id);
        std::string goes = who.name + " (@" + who.handle + ")";
        if (removal.exchanges > 0) goes += ", " + counted(removal.exchanges, "exchange");
        if (removal.facts > 0) goes += ", " + counted(removal.facts, "note");
        if (removal.introductions > 0) goes += ", " + counted(removal.introductions, "introduction");
        if (removal.shared_exchanges > 0)
            goes += "; " + counted(removal.shared_exchanges, "shared exchange") + " would stay without " + who.name;
        make_sure(session, goes);
        ChangeReport report;
        report.operation = session.write("rm " + who.handle, [&](Writer& writer) { remove_contact(writer, who.id); });
        report.line = "Removed " + who.name + ".";
        report.people.emplace_back("contact", who);
        return Report::of(std::move(report)).silenced_by_quiet();
    }

    Report remove_thing(Session& session) const {
        Journal& journal = session.journal();
        const auto found = find_number(journal, what);
        std::string name;
        if (found && found->table == "fact") {
            if (const auto fact = read_fact(journal, FactId{found->id}))
                name = "the note on " + named(journal, fact->second).name + ": " + fact->first.text;
        } else if (found && found->table == "exchange") {
            if (const auto exchange = read_exchange(journal, ExchangeId{found->id}, kinds(journal)))
                name = exchange_line(*exchange, session.today());
        } else if (found && found->table == "ask") {
            if (const auto ask = read_ask(journal, AskId{found->id})) name = "the ask for " + ask->text;
        } else if (found && found->table == "promise") {
            if (const auto promise = read_promise(journal, PromiseId{found->id}))
                name = "the promise of " + promise->text;
        } else if (found && found->table == "share") {
            if (const auto share = read_share(journal, ShareId{found->id}))
                name = "the share of " + share->title + ", with " + counted_people(share->to.size());
        } else if (found && found->table == "help") {
            name = link_words(the_link(session, what));
        } else if (found && found->table == "encounter") {
            if (const auto encounter = read_encounter(journal, EncounterId{found->id}))
                name = "the conversation with " + stranger(*encounter);
        } else if (found && found->table == "goal") {
            if (const auto goal = read_goal(journal, GoalId{found->id})) name = "the goal " + goal->text;
        } else if (found && found->table == "plan") {
            if (const auto planned = read_plan(journal, PlanId{found->id}))
                name = "the plan for " + planned_words(planned->line);
        } else if (found && found->table == "introduction") {
            if (const auto introduction = read_introduction(journal, IntroductionId{found->id}))
                name = "the " + introduction_words(*introduction);
        }
        if (name.empty())
            throw Error(ErrorKind::not_done, "there is nothing to remove under '" + what + "'",
                        "notes, exchanges, asks, promises and shares have numbers: nj show PERSON --json");
        make_sure(session, name);
        ChangeReport report;
        report.operation = session.write("rm #" + std::to_string(found->number),
                                         [&](Writer& writer) { remove_numbered(writer, *found); });
        report.line = "Removed " + name;
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{"nj rm henrik -y", "nj -y rm ola"};

}  // namespace

extern constinit const CommandSpec rm_spec{.name = "rm",
                                           .group = Group::people,
                                           .summary = "remove somebody, or anything by its number",
                                           .needs = Needs::write,
                                           .examples = examples,
                                           .make = make_command<Rm>};

}  // namespace nj
