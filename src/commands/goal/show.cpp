#include <algorithm>

#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "nj/store/contacts.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

struct GoalShow : Command {
    std::string number;

    void declare(Params& params) override { params.word("ID", number, "number of the goal", Completes::goal); }

    Report run(Session& session) override {
        GoalReport report;
        report.today = session.today();
        report.goal = counted(session.journal(), numbered_as<Goal>(session, number), session.today());
        for (const auto id : report.goal.names) report.people.push_back(named(session.journal(), id));
        std::ranges::sort(report.people, {}, &Named::handle);
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 1> examples{"nj goal show 140"};

}  // namespace

extern constinit const CommandSpec goal_show_spec{.name = "goal show",
                                                  .group = Group::plan,
                                                  .summary = "show a goal, its pace, and the people it names",
                                                  .needs = Needs::read,
                                                  .examples = examples,
                                                  .make = make_command<GoalShow>};

}  // namespace nj
