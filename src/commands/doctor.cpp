#include "nj/view/doctor.hpp"

#include <filesystem>

#include "arguments/mailer.hpp"
#include "nj/mail/deliver.hpp"
#include "nj/mail/outbox.hpp"
#include "nj/store/soundness.hpp"
#include "remind/scheduler.hpp"
#include "reports/held_reminders.hpp"

namespace nj {
namespace {

namespace fs = std::filesystem;

bool others_may_read(const fs::path& path) {
    std::error_code ignored;
    const auto open = fs::perms::group_all | fs::perms::others_all;
    return fs::exists(path, ignored) && (fs::status(path, ignored).permissions() & open) != fs::perms::none;
}

struct Doctor : Command {
    void declare(Params& /*params*/) override {}

    Report run(Session& session) override {
        DoctorReport found{
            session.today(), session.environment().journal_path, damage(session.journal()), {}, {}, {}, {}, {}};
        look_at_files(found);
        look_at_reminder(session, found);
        const int exit_code = found.is_healthy() ? 0 : static_cast<int>(ErrorKind::not_done);
        Report report = Report::of(std::move(found));
        report.exit_code = exit_code;
        return report;
    }

private:
    static void look_at_files(DoctorReport& found) {
        const fs::path file = found.journal_path;
        if (others_may_read(file)) found.exposed_journal = file.string();
        const fs::path outbox = outbox_of(file.string());
        if (others_may_read(outbox)) found.exposed_outbox = outbox.string();
    }

    static void look_at_reminder(Session& session, DoctorReport& found) {
        for (const auto scheduler : {Scheduler::cron, Scheduler::systemd})
            if (scheduled(session, scheduler)) found.scheduler = std::string(scheduler_name(scheduler));
        const std::string mailer = mailer_of(session);
        if (found.scheduler && !is_mailer_there(mailer)) found.missing_mailer = mailer_program(mailer);
        found.held = held_reminders(session.environment());
    }
};

constexpr std::array<std::string_view, 2> examples{"nj doctor", "nj doctor --json"};

}  // namespace

extern constinit const CommandSpec doctor_spec{.name = "doctor",
                                               .group = Group::keeping,
                                               .summary = "check that the journal is intact and its mail is sent",
                                               .needs = Needs::read,
                                               .examples = examples,
                                               .make = make_command<Doctor>};

}  // namespace nj
