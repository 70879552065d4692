#include "nj/base/join.hpp"
#include "nj/view/remind_change.hpp"
#include "remind/scheduler.hpp"

namespace nj {
namespace {

struct RemindUninstall : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        RemindUninstallReport report;
        for (const auto scheduler : {Scheduler::cron, Scheduler::systemd}) {
            if (!scheduled(session, scheduler)) continue;
            unschedule(session, scheduler);
            report.schedulers.emplace_back(scheduler_name(scheduler));
        }
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 1> examples{"nj remind uninstall"};

}  // namespace

extern constinit const CommandSpec remind_uninstall_spec{.name = "remind uninstall",
                                                         .group = Group::keeping,
                                                         .summary = "stop the scheduled reminder mail",
                                                         .needs = Needs::nothing,
                                                         .examples = examples,
                                                         .make = make_command<RemindUninstall>};

}  // namespace nj
