#include "arguments/goal_options.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

struct GoalAdd : Command {
    std::vector<std::string> words;
    GoalOptions options;

    void declare(Params& params) override {
        params.words("TEXT", words, "what you want from your network", Completes::nothing);
        options.declare(params);
    }

    Report run(Session& session) override {
        Goal goal;
        goal.text = joined(words, " ");
        goal.text = to_nfc(trimmed(goal.text));
        if (goal.text.empty())
            throw Error(ErrorKind::usage, "missing goal text", "as in nj goal add \"get to know climate people\"");
        goal.on = session.today();
        options.apply_to(session, goal);
        GoalId id;
        GoalChangeReport report;
        report.operation = session.write("goal add " + goal.text, [&](Writer& writer) { id = add_goal(writer, goal); });
        report.goal = counted(session.journal(), *read_goal(session.journal(), id), session.today());
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 2> examples{
    "nj goal add \"get to know climate people\"",
    "nj goal add \"three people in climate policy\" --by \"in 14 weeks\" --count 3 --where tag:climate"};

}  // namespace

extern constinit const CommandSpec goal_add_spec{.name = "goal add",
                                                 .group = Group::plan,
                                                 .summary = "add a goal for your network",
                                                 .needs = Needs::write,
                                                 .examples = examples,
                                                 .make = make_command<GoalAdd>};

}  // namespace nj
