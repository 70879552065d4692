#include <algorithm>
#include <array>
#include <filesystem>

#include "arguments/mailer.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/quota.hpp"
#include "nj/mail/deliver.hpp"
#include "nj/store/settings.hpp"
#include "nj/view/config.hpp"
#include "nj/view/remind_change.hpp"
#include "remind/compose.hpp"
#include "remind/scheduler.hpp"

namespace nj {
namespace {

constexpr int usual_time = 7 * 60 + 30;

struct RemindInstall : Command {
    std::vector<std::string> words;
    std::optional<std::string> daily;
    std::optional<std::string> weekly;
    std::string to;
    bool cron = false;
    bool systemd = false;
    bool dry_run = false;

    void declare(Params& params) override {
        params
            .words("TIME|FILTER", words, "the time for --weekly, then who the mail is about", Completes::filter,
                   Need::optional)
            .option("--daily", "TIME", daily, "send on every day in due.days at this time (07:30)")
            .option("--weekly", "DAY", weekly, "send once a week on this day: --weekly mon 07:30")
            .option("--to", "ADDRESS", to, "address to send to (nj config remind.to)")
            .flag("--cron", cron, "use a line in your crontab")
            .flag("--systemd", systemd, "use a systemd timer")
            .flag("--dry-run", dry_run, "show what would be written, and write nothing");
    }

    Report run(Session& session) override {
        if (daily && weekly)
            throw Error(ErrorKind::usage, "--daily and --weekly cannot be combined", "use one of them");
        if (cron && systemd)
            throw Error(ErrorKind::usage, "--cron and --systemd cannot be combined", "use one of them");
        const Scheduler scheduler = cron ? Scheduler::cron : systemd ? Scheduler::systemd : scheduler_at_hand();
        const Job job = this->job(session);
        if (dry_run) return Report::of(PlainReport{schedule_text(session, scheduler, job)});
        // one journal has one job: if the other scheduler has one, it is removed
        const Scheduler other = scheduler == Scheduler::cron ? Scheduler::systemd : Scheduler::cron;
        const auto before = scheduled(session, scheduler);
        schedule(session, scheduler, job);
        if (scheduled(session, other)) unschedule(session, other);
        RemindInstallReport report{.address = address_,
                                   .scheduler = std::string(scheduler_name(scheduler)),
                                   .job = scheduled(session, scheduler).value_or(""),
                                   .days = job.times.days,
                                   .minutes = job.times.minutes,
                                   .was_installed = before.has_value()};
        if (const std::string mailer = mailer_of(session); !is_mailer_there(mailer))
            report.missing_mailer = mailer_program(mailer);
        if (scheduler == Scheduler::cron) report.ignored_time_zone = session.environment().time_zone;
        return Report::of(std::move(report)).silenced_by_quiet();
    }

private:
    std::string address_;

    /// Whether a timer can name this zone: TZ may also be a rule (`CET-1CEST`) or a file.
    static bool is_zone(const std::string& zone) {
        std::error_code ignored;
        return !zone.empty() && zone.find_first_of(":.") == std::string::npos && !zone.starts_with('/') &&
               std::filesystem::is_regular_file("/usr/share/zoneinfo/" + zone, ignored);
    }

    /// A line break would start another line of the crontab.
    static void refuse_control_characters(const Job& job) {
        const auto check = [](const std::string& word) {
            if (cleaned(word) != word)
                throw Error(ErrorKind::usage, "'" + word + "' has control characters, which no scheduler accepts",
                            "remove them");
        };
        for (const auto& word : job.command) check(word);
        for (const auto& [name, value] : job.environment) check(value);
    }

    /// A first word such as `07:30` is the time.
    int time_of(const std::optional<std::string>& said) {
        std::string text = said.value_or("");
        if (weekly && !words.empty() && parse_time(words.front())) {
            text = words.front();
            words.erase(words.begin());
        }
        if (text.empty()) return usual_time;
        const auto minutes = parse_time(text);
        if (!minutes)
            throw Error(ErrorKind::usage, "'" + text + "' is not a valid time of day", "use a time such as 07:30");
        return *minutes;
    }

    JobTimes times(Session& session) {
        JobTimes times{time_of(daily), whole_week};
        if (weekly) {
            const auto days = read_week_days(*weekly);
            if (!days || std::ranges::count(*days, true) != 1)
                throw Error(ErrorKind::usage, "'" + *weekly + "' is not a day of the week",
                            "name one, as in --weekly mon 07:30");
            times.days = *days;
        } else if (const auto days = setting(session.journal(), "due.days")) {
            times.days = read_week_days(*days).value_or(whole_week);
        }
        return times;
    }

    Job job(Session& session) {
        const Environment& environment = session.environment();
        Job job;
        address_ = recipient(session, to);
        job.times = times(session);
        job.journal = journal_of(environment);
        if (is_zone(environment.time_zone)) job.time_zone = environment.time_zone;
        if (!environment.time_zone.empty()) job.environment.emplace_back("TZ", environment.time_zone);
        if (environment.config_folder != environment.home + "/.config/nj")
            job.environment.emplace_back("XDG_CONFIG_HOME",
                                         environment.config_folder.substr(0, environment.config_folder.size() - 3));
        job.command = {environment.program()};
        job.command.insert(job.command.end(), {"--db", job.journal, "remind"});
        job.command.insert(job.command.end(), words.begin(), words.end());
        job.command.insert(job.command.end(), {"--to", address_});
        if (weekly) job.command.insert(job.command.end(), {"--period", "week"});
        job.command.emplace_back("-q");
        refuse_control_characters(job);
        reminder_for(session, ReminderPeriod::day, words);  // finds a mistake in the filter now, not when cron runs
        return job;
    }
};

constexpr std::array<std::string_view, 3> examples{
    "nj remind install --to kit@example.org --cron --dry-run",
    "nj remind install --daily 06:45 --to kit@example.org --cron --dry-run",
    "nj remind install --weekly mon 07:30 circle:close --to kit@example.org --systemd --dry-run"};

}  // namespace

extern constinit const CommandSpec remind_install_spec{.name = "remind install",
                                                       .group = Group::keeping,
                                                       .summary = "schedule the reminder mail with cron or systemd",
                                                       .needs = Needs::read,
                                                       .examples = examples,
                                                       .make = make_command<RemindInstall>};

}  // namespace nj
