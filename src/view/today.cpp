#include "nj/view/today.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/community.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/review.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t longest_page = 24;
constexpr std::size_t usual_rows = 3;
constexpr std::size_t most_goals = 2;
constexpr Days silence{7};

std::string greeting(const TodayReport& report, const Style& style) {
    return style.shown(
               "nj tracks who you know, what passed between you, and who to reach out to next.\n"
               "Your journal is new and empty. Three things to type:\n\n"
               "  nj add \"Ruth Ellery\" --city Boston           someone to stay in touch with\n"
               "  nj log coffee ruth -m \"roses, and my talk\"   what passed between you\n"
               "  nj due                                       who to reach out to, each morning\n\n"
               "Have an address book already?  nj import contacts.vcf\n"
               "Rather look first?             nj tour          (a made-up journal, thrown away)\n\n") +
           "Kept in " + cleaned(report.journal_path) + ", readable by you alone. Nothing is sent.\n";
}

std::string rows_of(const std::vector<OpenItem>& lines, std::size_t rows, const Style& style) {
    return waiting_rows(lines, rows, style);
}

/// A date of a person's, or a community whose cadence has passed.
struct DateRow {
    std::string who;
    std::string when;
};

std::string rows_of(const std::vector<DateRow>& dates, std::size_t rows, const Style& style) {
    Table table({{.title = "", .look = Table::Look::bold}, {.title = ""}});
    for (std::size_t i = 0; i < std::min(rows, dates.size()); ++i) table.row({dates[i].who, dates[i].when});
    return table.indent(6).text(style);
}

/// A block with its title, its first rows, and how many more there are. Nothing in it: no block.
template <class Line>
std::string block(std::string_view title, const Block<Line>& block, std::size_t rows, std::string_view where_more,
                  const Style& style) {
    if (block.lines.empty()) return {};
    std::string text = "\n" + std::string(title) + "\n" + rows_of(block.lines, rows, style);
    if (block.total > rows)
        text += "  and " + std::to_string(block.total - rows) + " more: " + std::string(where_more) + "\n";
    return text;
}

/// Communities come last: a birthday passes, they stay.
std::string dates_block(const TodayReport& report, std::size_t rows, const Style& style) {
    Block<DateRow> dates;
    for (const auto& date : report.dates.lines)
        dates.lines.push_back({date.person.name, date_words(date, style.today)});
    for (const auto& line : report.communities)
        dates.lines.push_back({"+" + line.community.handle, community_due_words(line, style.today)});
    dates.total = dates.lines.size();
    std::string where = report.dates.lines.size() > rows || report.communities.empty() ? "nj list birthday:14d" : "";
    if (!report.communities.empty()) append_part(where, " · ", "nj community list");
    return block("Dates", dates, rows, where, style);
}

std::string reach_out(const TodayReport& report, const Style& style) {
    if (report.due.lines.empty()) return "\n" + nobody_due(report.due, style);
    return "\nReach out\n" + due_rows(report.due, style, DueRows::short_ones);
}

/// A line for each goal with a date that has not passed by more than a week.
std::string goal_lines(const TodayReport& report, std::size_t at_most, const Style& style) {
    std::string text;
    for (const auto& goal : report.due.goals) {
        if (!goal.goal.by || style.today - *goal.goal.by > silence || at_most == 0) continue;
        text +=
            style.fitted("Goal " + std::to_string(goal.goal.number) + ", " + goal_sentence(goal, style.today)) + "\n";
        --at_most;
    }
    return text.empty() ? text : "\n" + text;
}

std::string held_lines(const TodayReport& report, const Style& style) {
    std::string text;
    for (const auto& held : report.held) text += style.overdue(style.fitted(held_words(held, style.today))) + "\n";
    return text.empty() ? text : "\n" + text;
}

std::string blocks(const TodayReport& report, std::size_t rows, const Style& style) {
    const std::string_view promises = report.planned > 0 ? "nj promise, nj review" : "nj promise";
    const std::string_view asks = report.introductions.empty() ? "nj ask" : "nj ask, nj intro list";
    return block("You promised", report.promises, rows, promises, style) +
           block("Asks and introductions", report.asks, rows, asks, style) + dates_block(report, rows, style) +
           reach_out(report, style) + goal_lines(report, std::min(rows, most_goals), style) + held_lines(report, style);
}

std::string title(const TodayReport& report) {
    std::string text = long_date(report.due.today);
    if (report.last_entry && report.due.today - *report.last_entry >= silence)
        text += ", last entry " + short_date(*report.last_entry, report.due.today);
    return text;
}

std::string aside(const TodayReport& report) {
    std::string text;
    if (const auto to_do = report.promises.total + report.asks.total; to_do > 0)
        text = std::to_string(to_do) + " to do";
    const auto people =
        report.due.share ? std::min(*report.due.share, report.due.lines.size()) : report.due.lines.size();
    if (people > 0) append_part(text, " · ", std::to_string(people) + " to reach out");
    return text;
}

std::vector<std::string> next_commands(const TodayReport& report) {
    std::vector<std::string> next;
    const auto thanks = std::ranges::find_if(report.asks.lines, &OpenItem::thanks_owed);
    if (thanks != report.asks.lines.end()) next.push_back("nj thank " + thanks->people.front().handle);
    if (!report.promises.lines.empty())
        next.push_back("nj done " + std::to_string(report.promises.lines.front().number));
    if (!report.due.lines.empty()) next.push_back("nj log coffee " + report.due.lines.front().person.handle);
    if (!report.held.empty()) next.emplace_back("nj remind status");
    next.emplace_back("nj due");
    return next;
}

}  // namespace

std::string date_words(const DateLine& date, Day today) {
    if (date.on < today) return date.what + " was on " + short_date(date.on, today);
    if (date.on == today) return date.what + " today";
    if (date.on == today + Days{1}) return date.what + " tomorrow";
    return date.what + " on " + weekday_name(date.on) + ", " + short_date(date.on, today);
}

std::string held_words(const HeldReminder& held, Day today) {
    const std::string begin = "The mail of " + short_date(held.of, today);
    if (held.unknown) return begin + " may have been sent: nj was interrupted while the mailer had it";
    return begin + " was not delivered" + (held.said.empty() ? "" : ": " + held.said);
}

void write_held(JsonWriter& json, const std::vector<HeldReminder>& held) {
    json.key("held_mail").begin_array();
    for (const auto& mail : held) {
        json.begin_object().member("of", mail.of).member("state", mail.unknown ? "unknown" : "not-delivered");
        json.text_or_null("said", mail.said).member("path", mail.path).end_object();
    }
    json.end_array();
}

std::string to_text(const TodayReport& report, const Style& style) {
    if (report.due.journal_is_empty) return greeting(report, style);
    const std::string head = heading(title(report), aside(report), style);
    const std::string foot = "\n" + next_line(next_commands(report), style);
    std::string page;
    for (std::size_t rows = usual_rows; rows > 0; --rows) {
        page = head + blocks(report, rows, style) + foot;
        if (std::ranges::count(page, '\n') <= static_cast<std::ptrdiff_t>(longest_page)) break;
    }
    return page;
}

void to_json(const TodayReport& report, JsonWriter& json) {
    json.begin_object().member("today", report.due.today).key("promises").begin_array();
    for (const auto& promise : report.open_promises) write_promise(json, promise);
    json.end_array().key("asks").begin_array();
    for (const auto& ask : report.open_asks_report) write_ask(json, ask);
    json.end_array();
    write_introductions(json, report.introductions);
    json.key("dates").begin_array();
    for (const auto& date : report.dates.lines) {
        json.begin_object().key("contact");
        write_named(json, date.person);
        json.member("what", date.what).member("on", date.on).end_object();
    }
    json.end_array().key("communities").begin_array();
    for (const auto& line : report.communities) write_community_line(json, line);
    json.end_array().key("due").begin_array();
    for (const auto& line : report.due.lines) write_due_line(line, report.due.typical, json);
    json.end_array().key("goals").begin_array();
    for (const auto& goal : report.due.goals) write_goal(json, goal);
    json.end_array().key("plan").begin_array();
    for (const auto& planned : report.plan) write_planned(json, planned);
    json.end_array().member("last_entry", report.last_entry);
    write_held(json, report.held);
    json.end_object();
}

}  // namespace nj
