#include "nj/view/stats.hpp"

#include <algorithm>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/bars.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t names_shown = 5;
constexpr std::size_t years_shown = 6;
constexpr std::size_t label_width = 7;

std::string month_name(date::year_month month) {
    return date::format("%B %Y", date::sys_days{month / 1});
}

/// `coffee 14 · call 12 · and 3 more`.
std::string counts_words(const std::vector<NameCount>& counts) {
    const auto words = [](const NameCount& each) { return each.name + " " + std::to_string(each.count); };
    std::string text = joined(std::span(counts).first(std::min(names_shown, counts.size())), " · ", words);
    if (counts.size() > names_shown) text += " · and " + std::to_string(counts.size() - names_shown) + " more";
    return text;
}

std::string years_block(const ExchangeStats& stats, const Style& style) {
    Table table({{.title = "", .look = Table::Look::dim},
                 {.title = ""},
                 {.title = "exchanges", .align = Table::Align::right},
                 {.title = "gave", .align = Table::Align::right},
                 {.title = "got", .align = Table::Align::right}});
    for (std::size_t i = 0; i < std::min(years_shown, stats.years.size()); ++i) {
        const YearCount& year = stats.years[i];
        table.row({pad_right(i == 0 ? "Years" : "", label_width), std::to_string(year.year),
                   std::to_string(year.exchanges), year.gave > 0 ? std::to_string(year.gave) : "",
                   year.got > 0 ? std::to_string(year.got) : ""});
    }
    std::string text = table.indent(0).text(style);
    if (stats.years.size() > years_shown)
        text += std::string(label_width + 2, ' ') + "and " + counted(stats.years.size() - years_shown, "year") +
                " before\n";
    return text;
}

std::string months_words(const ExchangeStats& stats) {
    std::vector<std::size_t> counts;
    for (const auto& month : stats.months) counts.push_back(month.exchanges);
    return bars(counts) + "  twelve months; most in " + month_name(stats.busiest->month) + ": " +
           std::to_string(stats.busiest->exchanges);
}

std::string else_words(const Stats& stats) {
    std::string text;
    const auto add = [&text](std::size_t count, const char* one, const char* many) {
        if (count > 0) append_part(text, " · ", counted(count, one, many));
    };
    add(stats.notes, "note", "notes");
    add(stats.communities, "community", "communities");
    add(stats.conversations, "conversation with a stranger", "conversations with strangers");
    return text;
}

std::string people_words(const Stats& stats) {
    std::string text = counted(stats.people, "person", "people") + ", " + std::to_string(stats.met) + " met";
    if (stats.archived > 0) text += ", " + std::to_string(stats.archived) + " archived";
    return text;
}

std::string lines(const std::vector<std::pair<std::string, std::string>>& list, const Style& style) {
    Table table({{.title = "", .look = Table::Look::dim}, {.title = ""}});
    for (const auto& [label, words] : list)
        if (!words.empty()) table.row({pad_right(label, label_width), words});
    return table.indent(0).text(style);
}

}  // namespace

std::string to_text(const StatsReport& report, const Style& style) {
    const Stats& stats = report.stats;
    const ExchangeStats& exchanges = stats.exchanges;
    if (stats.people == 0 && exchanges.exchanges == 0)
        return "Your journal is empty.\n\n" + next_line({"nj add \"Ruth Ellery\""}, style);
    std::string text =
        heading("Counted, " + long_date(report.today), counted(exchanges.exchanges, "exchange"), style) + "\n";
    text += lines({{"People", people_words(stats)}, {"Tags", counts_words(stats.tags)}, {"Else", else_words(stats)}},
                  style);
    if (exchanges.exchanges > 0) {
        text += "\n" + years_block(exchanges, style) + "\n";
        text += lines({{"Months", months_words(exchanges)},
                       {"Kinds", counts_words(exchanges.kinds)},
                       {"Longest", stats.longest ? stats.longest->person.name + ", " +
                                                       short_date(stats.longest->first, report.today) + " to " +
                                                       short_date(stats.longest->last, report.today)
                                                 : ""}},
                      style);
    }
    return text + "\n" + next_line({"nj health", "nj list"}, style);
}

namespace {

void write_counts(JsonWriter& json, std::string_view key, std::string_view name, const std::vector<NameCount>& counts,
                  std::string_view what) {
    json.key(key).begin_array();
    for (const auto& each : counts) json.begin_object().member(name, each.name).member(what, each.count).end_object();
    json.end_array();
}

void write_month(JsonWriter& json, const MonthCount& month) {
    json.begin_object().member("month", date::format("%Y-%m", date::sys_days{month.month / 1}));
    json.member("exchanges", month.exchanges).end_object();
}

}  // namespace

void to_json(const StatsReport& report, JsonWriter& json) {
    const Stats& stats = report.stats;
    const ExchangeStats& exchanges = stats.exchanges;
    json.begin_object().key("stats").begin_object().member("today", report.today).member("people", stats.people);
    json.member("met", stats.met).member("archived", stats.archived).member("exchanges", exchanges.exchanges);
    json.member("first", exchanges.first).member("notes", stats.notes).member("communities", stats.communities);
    json.member("encounters", stats.conversations);
    write_counts(json, "kinds", "kind", exchanges.kinds, "exchanges");
    write_counts(json, "tags", "tag", stats.tags, "people");
    json.key("years").begin_array();
    for (const auto& year : exchanges.years)
        json.begin_object()
            .member("year", year.year)
            .member("exchanges", year.exchanges)
            .member("gave", year.gave)
            .member("got", year.got)
            .end_object();
    json.end_array().key("months").begin_array();
    for (const auto& month : exchanges.months) write_month(json, month);
    json.end_array().key("busiest_month");
    exchanges.busiest ? write_month(json, *exchanges.busiest) : static_cast<void>(json.null());
    json.key("longest_tie");
    if (stats.longest) {
        json.begin_object().key("contact");
        write_named(json, stats.longest->person);
        json.member("first", stats.longest->first).member("last", stats.longest->last).end_object();
    } else {
        json.null();
    }
    json.end_object().end_object();
}

}  // namespace nj
