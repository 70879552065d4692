#include "nj/view/remind_status.hpp"

#include <algorithm>

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/table.hpp"

namespace nj {

std::string to_text(const RemindStatusReport& report, const Style& style) {
    std::string text;
    if (report.jobs.empty()) text += "Nothing sends the reminder mail.\n";
    for (const auto& job : report.jobs) text += "Sent by " + job.scheduler + ":\n  " + cleaned(job.line) + "\n";
    if (report.last_sent) text += "The last mail sent was for " + long_date(*report.last_sent) + ".\n";
    for (const auto& held : report.held)
        text += cleaned(held_words(held, style.today)) + "\n  " + cleaned(held.path) + "\n";
    if (std::ranges::any_of(report.held, [](const auto& held) { return !held.unknown; }))
        text += "The next run tries again.\n";
    const bool holds_mail = !report.held.empty();
    return style.shown(text) + "\n" +
           next_line(holds_mail            ? std::vector<std::string>{"nj remind", "rm FILE drops that mail"}
                     : report.jobs.empty() ? std::vector<std::string>{"nj remind install --to ADDRESS"}
                                           : std::vector<std::string>{"nj remind --dry-run", "nj remind uninstall"},
                     style);
}

void to_json(const RemindStatusReport& report, JsonWriter& json) {
    json.begin_object().key("jobs").begin_array();
    for (const auto& job : report.jobs)
        json.begin_object().member("scheduler", job.scheduler).member("line", job.line).end_object();
    json.end_array().member("last_sent", report.last_sent);
    write_held(json, report.held);
    json.end_object();
}

}  // namespace nj
