#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

/// `goal done` and `goal drop`: only the user decides when a goal is closed.
struct GoalClose : Command {
    std::string number;

    void declare(Params& params) override { params.word("ID", number, "number of the goal", Completes::goal); }

protected:
    Report closed(Session& session, std::string_view command, TaskState state) const {
        const Goal goal = numbered_as<Goal>(session, number);
        if (goal.state != TaskState::open)
            throw Error(ErrorKind::not_done,
                        "goal #" + std::to_string(goal.number) + " is already " + std::string(word_of(goal.state)),
                        "nj undo undoes a change");
        GoalChangeReport report;
        report.operation = session.write("goal " + std::string(command) + " " + goal.text,
                                         [&](Writer& writer) { close_goal(writer, goal.id, state, session.today()); });
        report.goal = counted(session.journal(), *read_goal(session.journal(), goal.id), session.today());
        report.did = state == TaskState::done ? GoalChangeReport::Did::done : GoalChangeReport::Did::dropped;
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

struct GoalDone : GoalClose {
    Report run(Session& session) override { return closed(session, "done", TaskState::done); }
};

struct GoalDrop : GoalClose {
    Report run(Session& session) override { return closed(session, "drop", TaskState::dropped); }
};

constexpr std::array<std::string_view, 1> done_examples{"nj goal done 140"};
constexpr std::array<std::string_view, 1> drop_examples{"nj goal drop 140"};

}  // namespace

extern constinit const CommandSpec goal_done_spec{.name = "goal done",
                                                  .group = Group::plan,
                                                  .summary = "mark a goal as reached",
                                                  .needs = Needs::write,
                                                  .examples = done_examples,
                                                  .make = make_command<GoalDone>};

extern constinit const CommandSpec goal_drop_spec{.name = "goal drop",
                                                  .group = Group::plan,
                                                  .summary = "drop a goal",
                                                  .needs = Needs::write,
                                                  .examples = drop_examples,
                                                  .make = make_command<GoalDrop>};

}  // namespace nj
