#include "nj/view/due.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <limits>

#include "nj/base/count.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/explain.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

std::string last_words(const DueLine& line, Day today) {
    return line.standing.n > 0 ? span_words(today - line.standing.last) : "not yet";
}

std::string usual_words(const DueLine& line) {
    const Rhythm& rhythm = line.ranked.score.rhythm;
    const Days days = rounded_days(rhythm.days);
    if (rhythm.from == RhythmFrom::cadence || rhythm.from == RhythmFrom::circle) return cadence_words(days) + " *";
    return span_words(days);
}

bool any_cadence(const DueReport& report) {
    for (const auto& line : report.lines)
        if (usual_words(line).ends_with('*')) return true;
    return false;
}

bool any_rotation(const DueReport& report) {
    return std::ranges::any_of(report.lines, [](const DueLine& line) { return line.ranked.rotation; });
}

std::string footnotes(const DueReport& report) {
    std::string text;
    if (any_cadence(report)) text += "* the cadence you set\n";
    if (any_rotation(report)) text += "~ in turn, so that no one is forgotten\n";
    return text;
}

std::string title(const DueReport& report) {
    switch (report.list) {
        case DueList::dormant:
            return "Dormant, " + long_date(report.today);
        case DueList::all:
            return "Everyone, " + long_date(report.today);
        case DueList::due:
            break;
    }
    return "Due, " + long_date(report.today);
}

std::string aside(const DueReport& report) {
    if (report.share && report.list == DueList::due)
        return std::to_string(*report.share) + " for today · " + std::to_string(report.total) + " due";
    const std::string of = std::to_string(report.lines.size()) + " of " + std::to_string(report.total);
    return report.list == DueList::due ? of + " due" : of;
}

}  // namespace

std::string nobody_due(const DueReport& report, const Style& style) {
    if (report.journal_is_empty)
        return "No one is in your journal yet.\n\n" +
               next_line({"nj add \"Ruth Ellery\"", "nj import contacts.vcf"}, style);
    std::string text = report.list == DueList::dormant ? "No one is dormant." : "No one is due.";
    if (report.next) {
        text += " Next: " + cleaned(report.next->person.name) + ", in " + counted(report.next_in.count(), "day") + ".";
    }
    return text + "\n";
}

namespace {

std::string triage_line(const DueReport& report) {
    if (report.waiting == 0) return {};
    return counted(report.waiting, "imported person is waiting", "imported people are waiting") +
           " for triage: nj triage PERSON --circle close\n";
}

/// What a list one can finish says of itself: who waits behind, and whether it asks for more than there is.
std::string week_lines(const DueReport& report) {
    std::string text;
    if (!report.share || report.list != DueList::due) return text;
    if (*report.share == 0) text += "Nothing more for today.\n";
    if (report.total > report.lines.size())
        text += std::to_string(report.total - report.lines.size()) + " more are due: nj due --limit 0\n";
    if (report.reached_per_day)
        text += fmt::format("Your list asks for {:.1f} people a day, you reach {:.1f}.\n", report.asked_per_day,
                            *report.reached_per_day);
    return text;
}

struct Field {
    std::string_view name;
    std::string (*text)(const DueLine& line, Day today);
};

constexpr std::array fields{
    Field{"rank", [](const DueLine& line, Day) { return std::to_string(line.ranked.rank); }},
    Field{"name", [](const DueLine& line, Day) { return line.person.name; }},
    Field{"handle", [](const DueLine& line, Day) { return line.person.handle; }},
    Field{"last", last_words},
    Field{"usual", [](const DueLine& line, Day) { return usual_words(line); }},
    Field{"reason", [](const DueLine& line, Day) { return line.reason; }},
};

std::string formatted(const DueReport& report, const Style& style) {
    std::string text;
    for (const auto& line : report.lines)
        text += formatted_line(
            *report.format, [&](std::size_t field) { return fields.at(field).text(line, report.today); }, style);
    return text;
}

std::string_view rhythm_source(RhythmFrom from) {
    switch (from) {
        case RhythmFrom::cadence:
            return "cadence";
        case RhythmFrom::circle:
            return "circle";
        case RhythmFrom::history:
            return "history";
        case RhythmFrom::typical:
            return "typical";
    }
    return "";
}

}  // namespace

void write_due_line(const DueLine& line, Typical typical, JsonWriter& json) {
    const Score& score = line.ranked.score;
    const Standing& standing = line.standing;
    json.begin_object().member("rank", line.ranked.rank).member("id", line.person.id);
    json.member("handle", line.person.handle).member("name", line.person.name).member("score", score.total);
    json.key("last");
    standing.n > 0 ? json.value(standing.last) : json.null();
    json.text_or_null("last_kind", line.last_kind).member("days_since", score.gap);
    json.member("rhythm_days", score.rhythm.days).member("rhythm_from", rhythm_source(score.rhythm.from));
    json.member("lateness", score.lateness).member("rotation", line.ranked.rotation).member("reason", line.reason);
    json.key("parts").begin_object().member("tie", score.tie).member("timing", score.timing);
    json.member("pace", score.pace).member("goal", score.goal).member("v", score.v).member("n", standing.n);
    json.member("l", standing.l).member("g", typical.days).member("peak", peak);
    json.end_object().end_object();
}

std::string due_rows(const DueReport& report, const Style& style, DueRows rows) {
    constexpr int never_narrow = std::numeric_limits<int>::max();
    constexpr std::size_t widest_name = 28;
    const bool whole = rows == DueRows::whole;
    auto title = [whole](const char* text) { return std::string(whole ? text : ""); };
    Table table({{.title = "", .align = Table::Align::right},
                 {.title = title("who"), .look = Table::Look::bold},
                 {.title = title("last")},
                 {.title = title("usual"), .look = Table::Look::dim, .drop_below = whole ? 56 : never_narrow},
                 {.title = title("tie"), .drop_below = whole ? 64 : never_narrow},
                 {.title = title("reason")}});
    const bool marks = whole && any_rotation(report);
    for (const auto& line : report.lines)
        table.row({std::to_string(line.ranked.rank) + (!marks                 ? ""
                                                       : line.ranked.rotation ? "~"
                                                                              : " "),
                   style.cut(cleaned(line.person.name), widest_name),
                   {last_words(line, report.today), line.ranked.score.lateness >= 3},
                   usual_words(line),
                   style.dots(line.ranked.score.tie),
                   line.reason});
    if (report.share && *report.share > 0 && *report.share < report.lines.size()) table.rule_after(*report.share);
    return table.text(style);
}

std::vector<std::string> due_field_names() {
    std::vector<std::string> names;
    for (const auto& field : fields) names.emplace_back(field.name);
    return names;
}

std::string to_text(const DueReport& report, const Style& style) {
    if (report.format) return formatted(report, style);
    if (report.lines.empty()) return nobody_due(report, style) + triage_line(report);
    if (report.explain) return explained(report, style);
    std::string text = heading(title(report), aside(report), style) + "\n" + due_rows(report, style) + "\n";
    const std::string below = footnotes(report) + triage_line(report) + week_lines(report);
    if (!below.empty()) text += below + "\n";
    const std::string& handle = report.lines.front().person.handle;
    return text + next_line({"nj show " + handle, "nj snooze " + report.lines.back().person.handle + " 1w",
                             "nj due --explain"},
                            style);
}

void to_json(const DueReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.today).member("total", report.total).member("waiting", report.waiting);
    json.member("share", report.share).key("due").begin_array();
    for (const auto& line : report.lines) write_due_line(line, report.typical, json);
    json.end_array().end_object();
}

std::string to_text(const CountReport& report, const Style& /*style*/) {
    return std::to_string(report.count) + "\n";
}

void to_json(const CountReport& report, JsonWriter& json) {
    json.begin_object().member("count", report.count).end_object();
}

}  // namespace nj
