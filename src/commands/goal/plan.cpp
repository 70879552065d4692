#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "nj/store/goals.hpp"
#include "reports/goal_steps.hpp"

namespace nj {
namespace {

constexpr std::size_t people_shown = 5;

struct GoalPlan : Command {
    std::string number;

    void declare(Params& params) override { params.word("ID", number, "number of the goal", Completes::goal); }

    Report run(Session& session) override {
        GoalPlanReport report;
        report.today = session.today();
        report.goal = counted(session.journal(), numbered_as<Goal>(session, number), session.today());
        report.people = goal_steps(session, report.goal, people_shown);
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 1> examples{"nj goal plan 140"};

}  // namespace

extern constinit const CommandSpec goal_plan_spec{.name = "goal plan",
                                                  .group = Group::plan,
                                                  .summary = "plan what to give before an ask, and when",
                                                  .needs = Needs::read,
                                                  .examples = examples,
                                                  .make = make_command<GoalPlan>};

}  // namespace nj
