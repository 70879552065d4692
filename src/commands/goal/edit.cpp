#include "arguments/goal_options.hpp"
#include "arguments/numbers.hpp"
#include "nj/base/text.hpp"
#include "nj/store/goals.hpp"
#include "nj/view/goal.hpp"

namespace nj {
namespace {

struct GoalEdit : Command {
    std::string number;
    std::optional<std::string> text;
    GoalOptions options;

    void declare(Params& params) override {
        params.word("ID", number, "number of the goal", Completes::goal).option("--text", "TEXT", text, "new text");
        options.declare(params);
    }

    Report run(Session& session) override {
        const Goal before = numbered_as<Goal>(session, number);
        if (!text && !options.any())
            throw Error(ErrorKind::usage, "missing change to the goal",
                        "as in nj goal edit " + number + " --by \"in 3 months\"");
        Goal after = before;
        if (text) after.text = to_nfc(trimmed(*text));
        if (after.text.empty())
            throw Error(ErrorKind::usage, "missing goal text", "nj goal drop " + number + " drops it");
        options.apply_to(session, after);
        GoalChangeReport report;
        report.operation =
            session.write("goal edit " + after.text, [&](Writer& writer) { update_goal(writer, before, after); });
        report.goal = counted(session.journal(), *read_goal(session.journal(), before.id), session.today());
        report.did = report.operation ? GoalChangeReport::Did::changed : GoalChangeReport::Did::unchanged;
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> examples{"nj goal edit 140 --by \"in 6 months\" --count 4"};

}  // namespace

extern constinit const CommandSpec goal_edit_spec{.name = "goal edit",
                                                  .group = Group::plan,
                                                  .summary = "change a goal",
                                                  .needs = Needs::write,
                                                  .examples = examples,
                                                  .make = make_command<GoalEdit>};

}  // namespace nj
