#include "arguments/numbers.hpp"
#include "arguments/passing_on.hpp"
#include "nj/contract/command.hpp"
#include "nj/domain/forward.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/exchanges.hpp"
#include "nj/store/goals.hpp"
#include "nj/store/introductions.hpp"
#include "nj/store/plans.hpp"
#include "nj/store/promises.hpp"
#include "nj/view/introduction.hpp"
#include "nj/view/item_change.hpp"
#include "nj/view/review.hpp"

namespace nj {
namespace {

struct Done : Command {
    std::string number;

    void declare(Params& params) override {
        params.word("NUMBER", number, "number of the promise, ask, introduction, goal, or plan line",
                    Completes::number);
    }

    Report run(Session& session) override {
        const Numbered found = numbered(session, number);
        switch (found.kind) {
            case NumberedKind::promise:
                return keep(session, numbered_as<Promise>(session, number));
            case NumberedKind::ask:
                return thank(session, numbered_as<Ask>(session, number));
            case NumberedKind::help:
                not_by_done(numbered_as<Link>(session, number));
            case NumberedKind::goal:
                return reach(session, numbered_as<Goal>(session, number));
            case NumberedKind::plan:
                return finish(session, numbered_as<Planned>(session, number));
            case NumberedKind::introduction:
                return thank(session, numbered_as<Introduction>(session, number));
            default:
                refuse_kind(session, found);
        }
    }

private:
    [[noreturn]] static void not_by_done(const Link& link) {
        const std::string id = std::to_string(link.number);
        throw Error(ErrorKind::not_done, "'#" + id + "' is closed by passing it on",
                    link.way == Way::got ? "log what you gave: nj log lunch PERSON --gave WHAT --passes " + id
                                         : "if they did: nj forward --passed-on " + id);
    }

    static Report keep(Session& session, const Promise& promise) {
        if (promise.state != TaskState::open)
            throw Error(ErrorKind::not_done,
                        "the promise of " + promise.text + " is " + std::string(word_of(promise.state)) + " already",
                        "nj undo undoes a change");
        const auto operation = session.write(
            "done " + promise.text, [&](Writer& writer) { close_promise(writer, promise.id, session.today()); });
        return Report::of(DoneReport{operation, promise}).silenced_by_quiet();
    }

    static Report reach(Session& session, const Goal& goal) {
        if (goal.state != TaskState::open)
            throw Error(ErrorKind::not_done,
                        "the goal " + goal.text + " is " + std::string(word_of(goal.state)) + " already",
                        "nj undo undoes a change");
        const auto operation = session.write("done " + goal.text, [&](Writer& writer) {
            close_goal(writer, goal.id, TaskState::done, session.today());
        });
        return Report::of(DoneReport{operation, goal}).silenced_by_quiet();
    }

    static Report finish(Session& session, const Planned& planned) {
        if (planned.state != TaskState::open)
            throw Error(
                ErrorKind::not_done,
                "'" + planned.line.text + "' of the plan is " + std::string(word_of(planned.state)) + " already",
                "nj undo undoes a change");
        const auto operation = session.write("done " + planned.line.text,
                                             [&](Writer& writer) { close_plan(writer, planned.id, session.today()); });
        return Report::of(DoneReport{operation, planned}).silenced_by_quiet();
    }

    static Report thank(Session& session, const Ask& ask) {
        if (ask.state != AskState::granted)
            throw Error(ErrorKind::not_done, "the ask for " + ask.text + " is " + std::string(word_of(ask.state)),
                        "nj rm '#" + std::to_string(ask.number) + "' takes it out");
        const auto operation = session.write(
            "done " + ask.text, [&](Writer& writer) { end_ask(writer, ask.id, AskState::thanked, session.today()); });
        return Report::of(DoneReport{operation, ask}).silenced_by_quiet();
    }

    static Report thank(Session& session, const Introduction& introduction) {
        const std::string words = introduction_words(introduction);
        if (const std::string why = obstacle(introduction, Step::thanked, session.today()); !why.empty())
            throw Error(ErrorKind::not_done, "the " + words + " " + why,
                        "nj intro show " + std::to_string(introduction.number));
        const auto operation = session.write("done " + words, [&](Writer& writer) {
            update_introduction(writer, after(introduction, Step::thanked, session.today()));
            if (introduction.ask && read_ask(session.journal(), *introduction.ask))
                end_ask(writer, *introduction.ask, AskState::thanked, session.today());
        });
        return Report::of(DoneReport{operation, introduction}).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> examples{"nj done 67"};

}  // namespace

extern constinit const CommandSpec done_spec{.name = "done",
                                             .group = Group::journaling,
                                             .summary = "close an open item, such as a kept promise",
                                             .needs = Needs::write,
                                             .examples = examples,
                                             .make = make_command<Done>};

}  // namespace nj
