#include "nj/contract/command.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

struct GoalList : Command {
    bool all = false;

    void declare(Params& params) override { params.flag("--all", all, "include done and dropped goals"); }

    Report run(Session& session) override {
        GoalsReport report;
        report.today = session.today();
        report.all = all;
        for (auto& goal : goals(session.journal(), all ? GoalsMeant::all : GoalsMeant::open))
            report.goals.push_back(counted(session.journal(), std::move(goal), session.today()));
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj goal list", "nj goal list --all"};

}  // namespace

extern constinit const CommandSpec goal_list_spec{.name = "goal list",
                                                  .group = Group::plan,
                                                  .summary = "list your goals and their status",
                                                  .needs = Needs::read,
                                                  .examples = examples,
                                                  .make = make_command<GoalList>};

}  // namespace nj
