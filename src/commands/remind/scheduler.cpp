#include "remind/scheduler.hpp"

#include <unistd.h>

#include <filesystem>

#include "nj/base/files.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/mail/outbox.hpp"
#include "nj/mail/program.hpp"

namespace nj {
namespace {

[[noreturn]] void refused(const std::string& what, const std::string& output) {
    const std::string said(trimmed(cleaned(output)));
    throw Error(ErrorKind::not_done, what + (said.empty() ? "" : " (" + said + ")"),
                "--dry-run shows what would be written, to add by hand");
}

/// The contents of the crontab, or why it cannot be read.
struct Crontab {
    std::optional<std::string> text;
    std::string why_not;
};

/// A user without a crontab has an empty one; after any other failure it must not be overwritten.
Crontab look_at_crontab() {
    const Ran ran = run_program("crontab -l 2>/dev/null");
    if (ran.status == 0) return {ran.output, {}};
    const Ran again = run_program("crontab -l");
    if (again.output.starts_with("no crontab")) return {"", {}};
    return {std::nullopt, again.output};
}

std::string read_crontab() {
    auto crontab = look_at_crontab();
    if (!crontab.text) refused("the crontab cannot be read", crontab.why_not);
    return std::move(*crontab.text);
}

void write_crontab(const std::string& text) {
    const Ran ran = run_program(text.empty() ? "crontab -r" : "crontab -", text);
    if (ran.status != 0) refused("the crontab cannot be written", ran.output);
}

std::string units_folder(const Environment& environment) {
    return std::filesystem::path(environment.config_folder).parent_path().string() + "/systemd/user";
}

bool is_usual_journal(const Environment& environment) {
    return journal_of(environment) == environment.home + "/.local/share/nj/journal.db";
}

std::string unit_path(const Environment& environment, std::string_view ending) {
    return units_folder(environment) + "/" + unit_name(journal_of(environment), is_usual_journal(environment)) +
           std::string(ending);
}

std::string timer_name(const Environment& environment) {
    return unit_name(journal_of(environment), is_usual_journal(environment)) + ".timer";
}

void systemctl(const std::string& what) {
    const Ran ran = run_program("systemctl --user " + what);
    if (ran.status != 0) refused("'systemctl --user " + what + "' failed", ran.output);
}

void write_units(const Environment& environment, const Job& job) {
    std::error_code ignored;
    std::filesystem::create_directories(units_folder(environment), ignored);
    write_file(unit_path(environment, ".service"), service_unit(job));
    write_file(unit_path(environment, ".timer"), timer_unit(job));
}

void remove_units(const Environment& environment) {
    unlink(unit_path(environment, ".service").c_str());
    unlink(unit_path(environment, ".timer").c_str());
}

/// The lines that say when and what: `OnCalendar=07:30`, `ExecStart=…`.
std::string job_words(const std::string& timer, const std::string& service) {
    const auto line = [](const std::string& text, std::string_view begin) {
        const auto at = text.find(begin);
        return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) - at);
    };
    return line(timer, "OnCalendar=") + "  " + line(service, "ExecStart=");
}

}  // namespace

std::string journal_of(const Environment& environment) {
    return true_path(environment.journal_path);
}

std::string_view scheduler_name(Scheduler scheduler) {
    return scheduler == Scheduler::cron ? "cron" : "systemd";
}

Scheduler scheduler_at_hand() {
    if (look_at_crontab().text) return Scheduler::cron;
    if (run_program("systemctl --user show-environment").status == 0) return Scheduler::systemd;
    throw Error(ErrorKind::not_done, "neither cron nor systemd is available to you",
                "install cron, or run nj remind --to ADDRESS each morning in another way");
}

std::optional<std::string> scheduled(Session& session, Scheduler scheduler) {
    const Environment& environment = session.environment();
    if (scheduler == Scheduler::cron) {
        // a user who may not use cron has no job there
        const auto crontab = look_at_crontab();
        return crontab.text ? job_line(*crontab.text, journal_of(environment)) : std::nullopt;
    }
    const std::string timer = read_file(unit_path(environment, ".timer"));
    if (timer.empty()) return std::nullopt;
    return job_words(timer, read_file(unit_path(environment, ".service")));
}

std::string schedule_text(Session& session, Scheduler scheduler, const Job& job) {
    if (scheduler == Scheduler::cron) return cron_lines(job);
    const Environment& environment = session.environment();
    return "# " + unit_path(environment, ".service") + "\n" + service_unit(job) + "\n# " +
           unit_path(environment, ".timer") + "\n" + timer_unit(job);
}

void schedule(Session& session, Scheduler scheduler, const Job& job) {
    if (scheduler == Scheduler::cron) return write_crontab(with_job(read_crontab(), job));
    const Environment& environment = session.environment();
    const std::string service = read_file(unit_path(environment, ".service"));
    const std::string timer = read_file(unit_path(environment, ".timer"));
    write_units(environment, job);
    try {
        systemctl("daemon-reload");
        systemctl("enable --now " + timer_name(environment));
    } catch (const Error&) {
        remove_units(environment);
        if (!timer.empty()) {
            write_file(unit_path(environment, ".service"), service);
            write_file(unit_path(environment, ".timer"), timer);
        }
        throw;
    }
}

void unschedule(Session& session, Scheduler scheduler) {
    const Environment& environment = session.environment();
    if (scheduler == Scheduler::cron) return write_crontab(without_job(read_crontab(), journal_of(environment)));
    run_program("systemctl --user disable --now " + timer_name(environment));
    remove_units(environment);
    run_program("systemctl --user daemon-reload");
}

}  // namespace nj
