#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nj {

/// When something runs, by the clock on the user's wall: minutes after midnight, on these days, Monday first.
struct JobTimes {
    int minutes = 0;
    std::array<bool, 7> days{true, true, true, true, true, true, true};
};

/// A command that a scheduler runs for a journal. One journal has one job.
struct Job {
    std::string journal;               ///< path of the journal: the name of the job
    std::vector<std::string> command;  ///< the program and its arguments
    std::vector<std::pair<std::string, std::string>> environment;
    JobTimes times;
    std::string time_zone;  ///< TZ, where the user has one that is not the machine's; else empty
};

/// Two lines of a crontab (crontab(5)): a comment that marks the job, and the job. A `%` in it is escaped, for cron
/// takes it as the end of the line.
std::string cron_lines(const Job& job);
/// The crontab with this job in it, in the place of one of the same journal or at the end; all else as it is.
std::string with_job(std::string_view crontab, const Job& job);
/// The crontab without the journal's job.
std::string without_job(std::string_view crontab, const std::string& journal);
/// The line of the journal's job, if it is there.
std::optional<std::string> job_line(std::string_view crontab, const std::string& journal);

/// `nj-remind`, or `nj-remind-5c1f` for another journal than the usual one.
std::string unit_name(const std::string& journal, bool is_usual);
/// A service of systemd (systemd.service(5)) that runs the job once.
std::string service_unit(const Job& job);
/// Its timer (systemd.timer(5)), by the user's time zone; what was missed while the machine was off is made up for.
std::string timer_unit(const Job& job);

}  // namespace nj
