#include "nj/view/reminder_report.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/reminder.hpp"

namespace nj {
namespace {

std::string_view outcome_word(ReminderReport::Outcome outcome) {
    switch (outcome) {
        case ReminderReport::Outcome::sent:
            return "sent";
        case ReminderReport::Outcome::already_sent:
            return "already-sent";
        case ReminderReport::Outcome::nothing_to_say:
            return "nothing-to-say";
        case ReminderReport::Outcome::shown:
            return "shown";
    }
    return "";
}

std::string outcome_line(const ReminderReport& report) {
    switch (report.outcome) {
        case ReminderReport::Outcome::sent:
            return report.subject.empty() ? "Sent an earlier mail to " + report.to + "."
                                          : "Sent to " + report.to + ": " + report.subject;
        case ReminderReport::Outcome::already_sent:
            return "The mail to " + report.to + " was already sent; --again sends another";
        case ReminderReport::Outcome::nothing_to_say:
            return "Nothing to report today; --always sends a mail anyway";
        case ReminderReport::Outcome::shown:
            break;
    }
    return "";
}

}  // namespace

std::string to_text(const ReminderReport& report, const Style& style) {
    if (report.outcome == ReminderReport::Outcome::shown)
        return report.raw ? report.message
                          : style.shown("To: " + report.to + "\nSubject: " + report.subject + "\n\n" + report.text);
    std::string text;
    for (const auto& day : report.earlier) text += "Sent an earlier mail, for " + day + "\n";
    return style.shown(cleaned(text + outcome_line(report), Lines::keep)) + "\n";
}

void to_json(const ReminderReport& report, JsonWriter& json) {
    json.begin_object().member("outcome", outcome_word(report.outcome)).text_or_null("to", report.to);
    json.text_or_null("subject", report.subject).text_or_null("message_id", report.message_id);
    json.member("earlier", report.earlier);
    json.text_or_null("text", report.text).text_or_null("html", report.html).text_or_null("message", report.message);
    json.end_object();
}

}  // namespace nj
