#include "nj/view/today.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string greeting(const TodayReport& report, const Style& style) {
    return style.shown(
               "nj keeps who you know, what passed between you, and whom to reach out to next.\n"
               "Your journal is new and empty. Three things to type:\n\n"
               "  nj add \"Ruth Ellery\" --city Boston           somebody you want to keep\n"
               "  nj log coffee ruth -m \"roses, and my talk\"   what passed between you\n"
               "  nj due                                       whom to reach out to, mornings\n\n"
               "Have an address book already?  nj import contacts.vcf\n\n") +
           "Kept in " + cleaned(report.journal_path) + ", readable by you alone. Nothing is sent.\n";
}

}  // namespace

std::string to_text(const TodayReport& report, const Style& style) {
    const DueReport& due = report.due;
    if (due.journal_is_empty) return greeting(report, style);
    if (due.lines.empty()) return to_text(due, style);
    const std::string aside = std::to_string(due.total) + " to reach out";
    return heading(long_date(due.today), aside, style) + "\nReach out\n" + due_rows(due, style) + "\n" +
           next_line({"nj log coffee " + due.lines.front().person.handle, "nj due"}, style);
}

void to_json(const TodayReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.due.today);
    for (const char* empty : {"promises", "asks", "introductions", "dates"}) json.key(empty).begin_array().end_array();
    json.key("due").begin_array();
    for (const auto& line : report.due.lines) write_due_line(line, report.due.typical, json);
    json.end_array().key("goals").begin_array().end_array().key("last_entry").null().end_object();
}

}  // namespace nj
