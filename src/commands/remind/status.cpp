#include "nj/mail/outbox.hpp"
#include "nj/view/remind_status.hpp"
#include "remind/scheduler.hpp"
#include "reports/held_reminders.hpp"

namespace nj {
namespace {

struct RemindStatus : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        const std::string folder = outbox_of(session.environment().journal_path);
        RemindStatusReport report;
        for (const auto scheduler : {Scheduler::cron, Scheduler::systemd})
            if (const auto job = scheduled(session, scheduler))
                report.jobs.push_back({std::string(scheduler_name(scheduler)), *job});
        report.held = held_reminders(session.environment());
        if (const auto latest = latest_sent(folder)) report.last_sent = day_of_mail(latest->key);
        return Report::of(std::move(report));
    }
};

constexpr std::array<std::string_view, 2> examples{"nj remind status", "nj remind status --json"};

}  // namespace

extern constinit const CommandSpec remind_status_spec{
    .name = "remind status",
    .group = Group::keeping,
    .summary = "show what sends the reminder mail, and undelivered mail",
    .needs = Needs::nothing,
    .examples = examples,
    .make = make_command<RemindStatus>};

}  // namespace nj
