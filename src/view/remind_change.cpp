#include "nj/view/remind_change.hpp"

#include <array>

#include "nj/base/date_text.hpp"
#include "nj/base/join.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

/// `every day at 07:30`, `on Mondays at 07:30`, `Monday to Friday at 07:30`.
std::string when(const WeekDays& week_days, int minutes) {
    constexpr std::array names{"Mondays", "Tuesdays", "Wednesdays", "Thursdays", "Fridays", "Saturdays", "Sundays"};
    std::vector<std::string> on;
    for (std::size_t i = 0; i < names.size(); ++i)
        if (week_days.at(i)) on.emplace_back(names.at(i));
    std::string days;
    if (on.size() == names.size()) {
        days = "every day";
    } else if (week_days == WeekDays{true, true, true, true, true, false, false}) {
        days = "Monday to Friday";
    } else {
        days = "on " + joined(on, ", ");
    }
    return days + " at " + time_text(minutes);
}

}  // namespace

std::string to_text(const RemindInstallReport& report, const Style& style) {
    return confirmation((report.was_installed ? "Changed: mail is sent to " : "Installed: mail is sent to ") +
                            report.address + " " + when(report.days, report.minutes) + ", by " + report.scheduler + ".",
                        {"nj remind status", "nj remind uninstall", "nj remind --to " + report.address + " --dry-run"},
                        {}, style);
}

void to_json(const RemindInstallReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", {});
    json.text_or_null("scheduler", report.scheduler).text_or_null("job", report.job).end_object();
}

std::vector<std::string> notices_of(const RemindInstallReport& report) {
    std::vector<std::string> notices;
    if (!report.missing_mailer.empty())
        notices.push_back(
            "nj: no mail can be sent yet: the mailer '" + report.missing_mailer +
            "' is not found; install one such as msmtp-mta, or name yours: nj config mailer \"msmtp -t\"");
    if (!report.ignored_time_zone.empty())
        notices.push_back("nj: cron uses the machine's time zone, not your TZ (" + report.ignored_time_zone +
                          "); --systemd uses yours");
    return notices;
}

std::string to_text(const RemindUninstallReport& report, const Style& style) {
    const std::string line = report.schedulers.empty()
                                 ? "The reminder mail was not installed."
                                 : "Removed from " + list_in_words(report.schedulers) + ": no more mail is sent.";
    return confirmation(line, {"nj remind install --to ADDRESS"}, {}, style);
}

void to_json(const RemindUninstallReport& /*report*/, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", {});
    json.end_object();
}

}  // namespace nj
