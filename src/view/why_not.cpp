#include "nj/view/why_not.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string_view word(KeptOff why) {
    switch (why) {
        case KeptOff::nothing:
            return "nothing";
        case KeptOff::not_due:
            return "not_due";
        case KeptOff::snoozed:
            return "snoozed";
        case KeptOff::archived:
            return "archived";
        case KeptOff::unmet:
            return "unmet";
        case KeptOff::waiting:
            return "waiting";
        case KeptOff::wider:
            return "wider";
        case KeptOff::reached_out:
            return "reached_out";
    }
    return "";
}

std::string rhythm(const WhyNotReport& report) {
    const std::string usual = span_words(rounded_days(report.score.rhythm.days));
    if (report.standing.n == 0) return "nothing logged yet, and " + usual + " are not over";
    return "last " + span_words(report.today - report.standing.last) +
           (report.standing.last == report.today ? "" : " ago") + ", usually every " + usual;
}

std::string reason(const WhyNotReport& report) {
    const std::string until = report.until ? short_date(*report.until, report.today) : "";
    switch (report.why) {
        case KeptOff::nothing:
            return "is due: place " + std::to_string(report.rank) + " of " + std::to_string(report.total);
        case KeptOff::not_due:
            return "is not due: " + rhythm(report) + "; due from " + short_date(report.due_on, report.today) + " on";
        case KeptOff::snoozed:
            return "is snoozed until " + until;
        case KeptOff::archived:
            return "is archived";
        case KeptOff::unmet:
            return "is someone you have not met yet";
        case KeptOff::waiting:
            return "is waiting for triage: imported, with nothing recorded since";
        case KeptOff::wider:
            return "is in the wider circle: kept, and no one is asked of you there";
        case KeptOff::reached_out:
            return "was written to on " + short_date(*report.standing.reached_out, report.today) +
                   " and is set aside until " + until;
    }
    return "";
}

std::vector<std::string> next_commands(const WhyNotReport& report) {
    const std::string& handle = report.person.handle;
    switch (report.why) {
        case KeptOff::nothing:
            return {"nj due --limit " + std::to_string(report.rank)};
        case KeptOff::not_due:
            return {"nj edit " + handle + " --cadence 2w"};
        case KeptOff::snoozed:
            return {"nj snooze " + handle + " --clear"};
        case KeptOff::archived:
            return {"nj archive " + handle + " --restore"};
        case KeptOff::unmet:
            return {"nj log coffee " + handle, "nj edit " + handle + " --is-met"};
        case KeptOff::waiting:
            return {"nj triage " + handle + " --circle close"};
        case KeptOff::wider:
            return {"nj edit " + handle + " --circle active"};
        case KeptOff::reached_out:
            return {"nj log --answered " + handle};
    }
    return {};
}

}  // namespace

std::string to_text(const WhyNotReport& report, const Style& style) {
    return style.bold(cleaned(report.person.name)) + " " + style.shown(reason(report)) + ".\n\n" +
           next_line(next_commands(report), style);
}

void to_json(const WhyNotReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.today).key("contact").begin_object();
    json.member("id", report.person.id).member("handle", report.person.handle).member("name", report.person.name);
    json.end_object().member("kept_off_by", word(report.why)).member("until", report.until);
    json.member("due_on", report.due_on).member("lateness", report.score.lateness).key("rank");
    report.rank > 0 ? json.value(report.rank) : json.null();
    json.end_object();
}

}  // namespace nj
