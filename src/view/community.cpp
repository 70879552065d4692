#include "nj/view/community.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t exchanges_shown = 3;

/// `every 2 weeks`, `monthly`.
std::string every(Days cadence) {
    const std::string words = cadence_words(cadence);
    return words.front() >= '0' && words.front() <= '9' ? "every " + words : words;
}

std::string ago(Days span) {
    return span.count() > 0 ? span_words(span) + " ago" : "today";
}

std::string aside(const CommunityReport& report) {
    std::string text = "+" + report.community.handle;
    if (report.community.personal) text += " · personal";
    if (!report.members.empty()) text += " · " + counted(report.members.size(), "member");
    return text;
}

/// `every 2 weeks, last 5 weeks ago`, highlighted if it is due.
std::string rhythm_line(const CommunityReport& report, const Style& style) {
    std::string text;
    if (report.community.cadence) text = every(*report.community.cadence);
    if (report.last) append_part(text, ", ", "last " + ago(report.today - *report.last));
    if (text.empty()) return {};
    const auto due = due_again(report.community, report.last);
    return (due && *due <= report.today ? style.overdue(text) : text) + "\n";
}

std::string quiet_words(const MemberLine& member) {
    if (member.archived) return "archived";
    if (!member.quiet) return {};
    return member.last ? "longer than usual" : "not spoken to yet";
}

std::string members_block(const CommunityReport& report, const Style& style) {
    if (report.members.empty()) return {};
    Table table({{.title = "", .look = Table::Look::bold},
                 {.title = "last"},
                 {.title = "usual", .drop_below = 60},
                 {.title = ""}});
    for (const auto& member : report.members)
        table.row({cut_to_width(cleaned(member.person.name), 28),
                   {member.last ? span_words(report.today - *member.last) : "", member.quiet},
                   cadence_words(member.rhythm),
                   quiet_words(member)});
    const auto quiet = std::ranges::count_if(report.members, &MemberLine::quiet);
    std::string text = "\nMembers";
    if (quiet > 0) text += ", " + std::to_string(quiet) + " longer than usual or not spoken to yet";
    return text + "\n" + table.text(style);
}

std::string exchanges_block(const CommunityReport& report, const Style& style) {
    if (report.exchanges.empty()) return {};
    Table table({{.title = "", .align = Table::Align::right}, {.title = ""}, {.title = ""}});
    for (std::size_t i = 0; i < std::min(exchanges_shown, report.exchanges.size()); ++i) {
        const Exchange& exchange = report.exchanges[i];
        std::string about = exchange.note;
        if (about.empty() && !exchange.people.empty()) about = "with " + names_text(exchange.people);
        for (const auto& help : exchange.help)
            append_part(
                about, "; ",
                (help.way == Way::gave ? "gave: " : "got: ") + help.what + " (" + std::to_string(help.weight) + ")");
        if (exchange.sent) append_part(about, ", ", "no answer yet");
        table.row({short_date(exchange.on, report.today), exchange.kind, about});
    }
    std::string text = "\nLast\n" + table.text(style);
    std::string passed;
    if (report.gave > 0) passed = "contributed " + std::to_string(report.gave);
    if (report.got > 0) append_part(passed, " and ", "took " + std::to_string(report.got));
    if (!passed.empty()) text += "\nYou " + passed + ", in " + counted(report.exchanges_total, "exchange") + "\n";
    return text;
}

std::string change_words(const CommunityChange& report) {
    const std::string called = report.community.name + ", +" + report.community.handle + ".";
    const std::string handle = "+" + report.community.handle;
    const std::string names = names_text(report.people);
    const std::string are(one_or_many(report.people.size(), " is", " are"));
    switch (report.did) {
        case CommunityChange::Did::added:
            return "Added " + called;
        case CommunityChange::Did::changed:
            return "Changed " + called;
        case CommunityChange::Did::unchanged:
            return "No changes for " + called;
        case CommunityChange::Did::joined:
            return names + are + " now in " + handle + ".";
        case CommunityChange::Did::already_in:
            return names + are + " already in " + handle + ".";
        case CommunityChange::Did::left:
            return names + std::string(one_or_many(report.people.size(), " has left ", " have left ")) + handle + ".";
    }
    return {};
}

}  // namespace

void write_community_line(JsonWriter& json, const CommunityLine& line) {
    json.begin_object().member("id", line.community.id).member("handle", line.community.handle);
    json.member("name", line.community.name).member("members", line.members).member("last", line.last);
    json.member("cadence_days", line.community.cadence).member("personal", line.community.personal).end_object();
}

std::string community_due_words(const CommunityLine& line, Day today) {
    const std::string last = line.last ? "last " + ago(today - *line.last) : "nothing yet";
    return line.community.cadence ? last + ", " + every(*line.community.cadence) : last;
}

std::string to_text(const CommunityReport& report, const Style& style) {
    const std::string& handle = report.community.handle;
    const auto quiet = std::ranges::find_if(report.members, &MemberLine::quiet);
    std::vector<std::string> next;
    if (report.members.empty()) next.push_back("nj community join " + handle + " PEOPLE");
    if (quiet != report.members.end()) next.push_back("nj show " + quiet->person.handle);
    next.push_back("nj log meeting +" + handle);
    next.push_back("nj list community:" + handle);
    return heading(report.community.name, aside(report), style) + rhythm_line(report, style) +
           members_block(report, style) + exchanges_block(report, style) + "\n" + next_line(next, style);
}

void to_json(const CommunityReport& report, JsonWriter& json) {
    json.begin_object().key("community").begin_object().member("id", report.community.id);
    json.member("handle", report.community.handle).member("name", report.community.name);
    json.member("cadence_days", report.community.cadence).member("personal", report.community.personal);
    json.member("last", report.last).key("members").begin_array();
    for (const auto& member : report.members) {
        json.begin_object().member("id", member.person.id).member("handle", member.person.handle);
        json.member("name", member.person.name).member("last", member.last).key("days_since");
        member.last ? json.value(report.today - *member.last) : json.null();
        json.member("quiet", member.quiet).end_object();
    }
    json.end_array().member("gave", report.gave).member("got", report.got).key("exchanges").begin_array();
    for (const auto& exchange : report.exchanges) write_exchange(json, exchange);
    json.end_array().end_object().end_object();
}

std::string to_text(const CommunitiesReport& report, const Style& style) {
    if (report.lines.empty())
        return "There are no communities in your journal yet.\n\n" +
               next_line({"nj community add pmstudent --name pmStudent", "nj help community"}, style);
    Table table({{.title = "", .look = Table::Look::bold},
                 {.title = "handle"},
                 {.title = "members", .align = Table::Align::right},
                 {.title = "last"},
                 {.title = "cadence", .drop_below = 60},
                 {.title = ""}});
    for (const auto& line : report.lines) {
        const auto due = due_again(line.community, line.last);
        table.row({cut_to_width(cleaned(line.community.name), 28),
                   cut_to_width("+" + line.community.handle, 28),
                   std::to_string(line.members),
                   {line.last ? span_words(report.today - *line.last) : "", due && *due <= report.today},
                   line.community.cadence ? cadence_words(*line.community.cadence) : "",
                   line.community.personal ? "personal" : ""});
    }
    const std::string first = report.lines.front().community.handle;
    const std::string count = counted(report.lines.size(), "community", "communities");
    return heading("Communities, " + long_date(report.today), count, style) + "\n" + table.text(style) + "\n" +
           next_line({"nj community show " + first, "nj community join " + first + " PEOPLE", "nj help community"},
                     style);
}

void to_json(const CommunitiesReport& report, JsonWriter& json) {
    json.begin_object().key("communities").begin_array();
    for (const auto& line : report.lines) write_community_line(json, line);
    json.end_array().end_object();
}

std::string to_text(const CommunityChange& report, const Style& style) {
    std::vector<std::string> next;
    if (report.did == CommunityChange::Did::added)
        next.push_back("nj community join " + report.community.handle + " PEOPLE");
    next.push_back("nj community show " + report.community.handle);
    return confirmation(change_words(report), next, report.operation, style);
}

void to_json(const CommunityChange& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("community");
    json.begin_object().member("id", report.community.id).member("handle", report.community.handle);
    json.member("name", report.community.name).end_object();
    json.key("people");
    write_people(json, report.did == CommunityChange::Did::already_in ? std::vector<Named>{} : report.people);
    json.end_object();
}

}  // namespace nj
