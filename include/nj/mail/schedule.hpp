#pragma once

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace nj {

/// When something runs, in local time: minutes after midnight, on these days of the week, Monday first.
struct JobTimes {
    int minutes = 0;
    std::array<bool, 7> days{true, true, true, true, true, true, true};
};

/// A command that a scheduler runs for a journal. Each journal has one job.
struct Job {
    std::string journal;               ///< path of the journal, which names the job
    std::vector<std::string> command;  ///< the program and its arguments
    std::vector<std::pair<std::string, std::string>> environment;
    JobTimes times;
    std::string time_zone;  ///< TZ, if the user's differs from the machine's; else empty
};

/// Two lines of a crontab (crontab(5)): a comment that marks the job, and the job. A `%` is escaped, because cron reads
/// it as the end of the line.
std::string cron_lines(const Job& job);
/// The crontab with this job in place of the journal's earlier job, or at the end. Other lines stay as is.
std::string with_job(std::string_view crontab, const Job& job);
/// The crontab without the journal's job.
std::string without_job(std::string_view crontab, const std::string& journal);
/// The line of the journal's job, if there is one.
std::optional<std::string> job_line(std::string_view crontab, const std::string& journal);

/// `nj-remind` for the default journal, a name such as `nj-remind-5c1f` for another one.
std::string unit_name(const std::string& journal, bool is_usual);
/// A service of systemd (systemd.service(5)) that runs the job once.
std::string service_unit(const Job& job);
/// The timer for it (systemd.timer(5)), in the user's time zone. A run missed while the machine was off is made up.
std::string timer_unit(const Job& job);

}  // namespace nj
