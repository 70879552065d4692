#include "nj/view/review.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t label_width = 11;
constexpr std::size_t names_shown = 6;

/// Parts with a count, joined; zeros are left out.
std::string counts_text(const std::vector<std::pair<int, std::string>>& parts) {
    std::string text;
    for (const auto& [count, words] : parts)
        if (count > 0) append_part(text, ", ", words);
    return text;
}

std::string names_line(const std::vector<Named>& people) {
    return first_in_words(people, names_shown, &Named::name);
}

std::string labelled(std::string_view label, const std::string& text, const Style& style) {
    if (text.empty()) return {};
    return style.fitted(pad_right(label, label_width) + text) + "\n";
}

std::string exchanges_line(const PeriodCounts& counts) {
    if (counts.exchanges == 0) return {};
    return std::to_string(counts.exchanges) + " with " + counted(counts.people, "person", "people");
}

std::string plan_line(const std::vector<Planned>& planned) {
    if (planned.empty()) return {};
    const auto kept = std::ranges::count_if(planned, &Planned::kept);
    return std::to_string(kept) + " of " + std::to_string(planned.size()) + " kept";
}

std::string happened(const ReviewReport& report, const Style& style) {
    const PeriodCounts& counts = report.counts;
    std::string text = labelled("Exchanges", exchanges_line(counts), style);
    text += labelled("Between",
                     counts_text({{counts.gave, "gave " + std::to_string(counts.gave)},
                                  {counts.got, "got " + std::to_string(counts.got)},
                                  {counts.asked, "asked " + std::to_string(counts.asked)}}),
                     style);
    text += labelled("Plan", plan_line(report.planned), style);
    text += labelled("Promises",
                     counts_text({{counts.promises_kept, std::to_string(counts.promises_kept) + " kept"},
                                  {counts.promises_broken, std::to_string(counts.promises_broken) + " late"},
                                  {counts.promises_open, std::to_string(counts.promises_open) + " open"}}),
                     style);
    text += labelled("Practice",
                     counts_text({{counts.encounters, counted(counts.encounters, "conversation", "conversations")}}),
                     style);
    text += labelled("Slipped", names_line(report.slipped), style);
    text += labelled("Came back", names_line(report.came_back), style);
    return text.empty() ? "Nothing was recorded in this period.\n" : text;
}

std::string goals_block(const ReviewReport& report, const Style& style) {
    if (report.goals.empty()) return {};
    Table table({{.title = "", .align = Table::Align::right}, {.title = ""}});
    for (const auto& goal : report.goals)
        table.row({"#" + std::to_string(goal.goal.number), goal_sentence(goal, report.today)});
    return "\nGoals\n" + table.text(style);
}

std::string plan_block(const ReviewReport& report, const Style& style) {
    if (report.plan.empty()) return {};
    Table table({{.title = "", .align = Table::Align::right}, {.title = "", .look = Table::Look::bold}, {.title = ""}});
    for (const auto& each : report.plan)
        table.row({each.accepted() ? "#" + std::to_string(each.number) : "",
                   each.line.person ? each.line.person->name : "", each.line.text});
    const bool taken = std::ranges::any_of(report.plan, &ProposedLine::accepted);
    return "\n" + std::string(taken ? "Plan" : "Proposed") + " until " + weekday_name(report.span.next.last) + ", " +
           coming_date(report.span.next.last, report.today) + "\n" + table.text(style);
}

std::vector<std::string> next_commands(const ReviewReport& report) {
    std::vector<std::string> next;
    if (!std::ranges::all_of(report.plan, &ProposedLine::accepted)) next.emplace_back("nj review -y");
    const auto taken = std::ranges::find_if(report.plan, &ProposedLine::accepted);
    if (taken != report.plan.end()) next.push_back("nj done " + std::to_string(taken->number));
    if (report.operation) next.emplace_back("nj undo");
    next.emplace_back("nj due");
    return next;
}

}  // namespace

std::string proposal_words(Proposal proposal, std::string_view what, long long goal) {
    const std::string text(what);
    switch (proposal) {
        case Proposal::thanks:
            return "say thanks: " + text;
        case Proposal::promise:
            return "you promised " + text;
        case Proposal::reach_out:
            return "reach out: " + text;
        case Proposal::goal_step:
            return "goal " + std::to_string(goal) + ": " + text;
        case Proposal::goal_ask:
            return "goal " + std::to_string(goal) + ": good to ask now";
    }
    return text;
}

std::string planned_words(const PlanLine& line) {
    return (line.person ? line.person->name + ", " : "") + line.text;
}

void write_planned(JsonWriter& json, const Planned& planned) {
    json.begin_object().member("id", planned.id).member("number", planned.number).member("text", planned.line.text);
    write_named_or_null(json, "contact", planned.line.person);
    json.member("on", planned.on)
        .member("by", planned.by)
        .member("state", word_of(planned.state))
        .member("kept", planned.kept)
        .end_object();
}

std::string to_text(const ReviewReport& report, const Style& style) {
    const DaySpan& days = report.span.days;
    const std::string title =
        "Review, " + short_date(days.first, report.today) + " to " + short_date(days.last, report.today);
    return heading(title, long_date(report.today), style) + "\n" + happened(report, style) +
           goals_block(report, style) + plan_block(report, style) + "\n" + next_line(next_commands(report), style);
}

void to_json(const ReviewReport& report, JsonWriter& json) {
    const PeriodCounts& counts = report.counts;
    json.begin_object();
    if (report.operation) json.member("operation", *report.operation);
    json.key("period")
        .begin_object()
        .member("first", report.span.days.first)
        .member("last", report.span.days.last)
        .end_object();
    json.member("exchanges", counts.exchanges).member("people", counts.people).member("gave", counts.gave);
    json.member("got", counts.got).member("asked", counts.asked).key("promises").begin_object();
    json.member("kept", counts.promises_kept).member("broken", counts.promises_broken);
    json.member("open", counts.promises_open)
        .end_object()
        .member("encounters", counts.encounters)
        .key("planned")
        .begin_array();
    for (const auto& planned : report.planned) write_planned(json, planned);
    json.end_array().key("slipped");
    write_people(json, report.slipped);
    json.key("came_back");
    write_people(json, report.came_back);
    json.key("goals").begin_array();
    for (const auto& goal : report.goals) write_goal(json, goal);
    json.end_array().key("plan").begin_array();
    for (const auto& each : report.plan) {
        json.begin_object().member("text", each.line.text);
        write_named_or_null(json, "contact", each.line.person);
        json.member("by", each.by).member("accepted", each.accepted()).key("number");
        each.accepted() ? json.value(each.number) : json.null();
        json.end_object();
    }
    json.end_array().end_object();
}

std::string to_text(const AcceptedPlanReport& report, const Style& style) {
    const std::string line = report.lines == 0 ? "No line was accepted."
                                               : "Accepted until " + short_date(report.until, style.today) + ": " +
                                                     counted(report.lines, "line") + ".";
    return confirmation(line, {"nj today"}, report.operation, style);
}

void to_json(const AcceptedPlanReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.end_object();
}

}  // namespace nj
