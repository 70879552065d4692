#include "nj/mail/schedule.hpp"

#include <algorithm>
#include <utility>

#include "nj/base/date.hpp"
#include "nj/base/date_text.hpp"
#include "nj/base/id.hpp"
#include "nj/base/join.hpp"
#include "nj/base/shell.hpp"

namespace nj {
namespace {

constexpr std::array<std::string_view, 7> day_names{"Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"};

std::string marker(const std::string& journal) {
    return "# nj remind: " + journal;
}

std::string shell_line(const Job& job) {
    std::string line;
    for (const auto& [name, value] : job.environment) line += name + "=" + shell_word(value) + " ";
    for (const auto& word : job.command) line += (line.empty() || line.ends_with(' ') ? "" : " ") + shell_word(word);
    return line;
}

/// The days in cron's numbering, where Sunday is 0: `*`, `1-5`, `1,3`.
std::string cron_days(const std::array<bool, 7>& days) {
    if (std::ranges::all_of(days, [](bool on) { return on; })) return "*";
    if (days == std::array{true, true, true, true, true, false, false}) return "1-5";
    std::string list;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days.at(i)) append_part(list, ",", std::to_string((i + 1) % 7));
    return list;
}

std::string calendar_days(const std::array<bool, 7>& days) {
    if (std::ranges::all_of(days, [](bool on) { return on; })) return "";
    std::string list;
    for (std::size_t i = 0; i < days.size(); ++i)
        if (days.at(i)) append_part(list, ",", day_names.at(i));
    return list + " ";
}

/// Escapes `%`, which would end the line in a crontab.
std::string cron_escaped(std::string_view text) {
    std::string out;
    for (const char c : text) out += c == '%' ? std::string("\\%") : std::string(1, c);
    return out;
}

/// Whether the line under a mark is the job; the user may have replaced it with another line.
bool is_job(const std::string& line, const std::string& journal) {
    return !line.starts_with('#') && line.find(" remind ") != std::string::npos &&
           line.find(" --db " + cron_escaped(shell_word(journal)) + " ") != std::string::npos;
}

std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    return lines;
}

/// The crontab with `job_lines` at the first mark of the job, or at the end. All other marks of the job are removed.
std::string with_lines(std::string_view crontab, const std::string& journal, std::string job_lines) {
    std::string text;
    const auto lines = lines_of(crontab);
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (lines[i] != marker(journal)) {
            text += lines[i] + "\n";
            continue;
        }
        text += std::exchange(job_lines, {});
        if (i + 1 < lines.size() && is_job(lines[i + 1], journal)) ++i;
    }
    return text + job_lines;
}

/// A word of a unit file in double quotes (systemd.syntax(7)). `%` would begin a specifier and is doubled, and so are
/// the characters of `doubled`: `$` in a command line.
std::string systemd_word(const std::string& word, std::string_view doubled) {
    std::string out = "\"";
    for (const char c : word) {
        if (c == '"' || c == '\\') out += '\\';
        if (c == '%' || doubled.find(c) != doubled.npos) out += c;
        out += c;
    }
    return out + "\"";
}

}  // namespace

std::string cron_lines(const Job& job) {
    return marker(job.journal) + "\n" + std::to_string(job.times.minutes % 60) + " " +
           std::to_string(job.times.minutes / 60) + " * * " + cron_days(job.times.days) + " " +
           cron_escaped(shell_line(job)) + "\n";
}

std::string with_job(std::string_view crontab, const Job& job) {
    return with_lines(crontab, job.journal, cron_lines(job));
}

std::string without_job(std::string_view crontab, const std::string& journal) {
    return with_lines(crontab, journal, "");
}

std::optional<std::string> job_line(std::string_view crontab, const std::string& journal) {
    const auto lines = lines_of(crontab);
    const auto mark = std::ranges::find(lines, marker(journal));
    if (mark == lines.end() || mark + 1 == lines.end() || !is_job(*(mark + 1), journal)) return std::nullopt;
    return *(mark + 1);
}

std::string unit_name(const std::string& journal, bool is_usual) {
    constexpr int several = 1 << 16;
    return is_usual ? "nj-remind" : "nj-remind-" + std::to_string(hash_id("unit", {journal}) % several);
}

std::string service_unit(const Job& job) {
    std::string text = "[Unit]\nDescription=The reminder mail of nj\n\n[Service]\nType=oneshot\n";
    for (const auto& [name, value] : job.environment)
        text += "Environment=" + systemd_word(name + "=" + value, "") + "\n";
    text += "ExecStart=";
    for (const auto& word : job.command) text += (text.ends_with('=') ? "" : " ") + systemd_word(word, "$");
    return text + "\n";
}

std::string timer_unit(const Job& job) {
    return "[Unit]\nDescription=Timer for the reminder mail of nj\n\n[Timer]\nOnCalendar=" +
           calendar_days(job.times.days) + time_text(job.times.minutes) +
           (job.time_zone.empty() ? "" : " " + job.time_zone) +
           "\nPersistent=true\n\n[Install]\nWantedBy=timers.target\n";
}

}  // namespace nj
