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
        DoctorReport report;
        report.findings = {journal(session), privacy(session), reminder(session)};
        const int exit_code = report.is_healthy() ? 0 : static_cast<int>(ErrorKind::not_done);
        Report told = Report::of(std::move(report));
        told.exit_code = exit_code;
        return told;
    }

private:
    static Finding journal(Session& session) {
        Finding finding{"journal", session.environment().journal_path, damage(session.journal())};
        if (!finding.wrong.empty())
            finding.wrong.emplace_back("the file is damaged; copy it away before anything else is written to it");
        return finding;
    }

    static Finding privacy(Session& session) {
        Finding finding{"privacy", "who may read it", {}};
        const fs::path file = session.environment().journal_path;
        if (others_may_read(file))
            finding.wrong.push_back("others on this machine can read the file: chmod 600 " + file.string());
        const fs::path outbox = outbox_of(file.string());
        if (others_may_read(outbox))
            finding.wrong.push_back("others on this machine can read the outbox: chmod 700 " + outbox.string());
        if (finding.wrong.empty()) finding.told = "only you can read it";
        return finding;
    }

    static Finding reminder(Session& session) {
        Finding finding{"reminder mail", "nothing sends one", {}};
        for (const auto scheduler : {Scheduler::cron, Scheduler::systemd}) {
            if (!scheduled(session, scheduler)) continue;
            finding.told = "sent by " + std::string(scheduler_name(scheduler));
            if (!is_mailer_there(mailer_of(session)))
                finding.wrong.push_back("the mailer '" + mailer_program(mailer_of(session)) +
                                        "' is not found; nj config mailer \"msmtp -t\" names another");
        }
        for (const auto& held : held_reminders(session.environment()))
            finding.wrong.push_back(held_words(held, session.today()));
        return finding;
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
