#include "nj/view/ledger.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/balance.hpp"
#include "nj/view/forward.hpp"
#include "nj/view/show.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::string_view how_it_ages = "halved every year";
constexpr std::size_t forwards_shown = 2;
constexpr std::size_t label_width = 12;

std::string rounded(double weight) {
    return std::to_string(std::lround(weight));
}

std::string things_text(const std::vector<PassedThing>& things) {
    const auto words = [](const PassedThing& thing) { return thing.what + (thing.pass_on ? ", to be passed on" : ""); };
    return things.empty() ? "" : ": " + joined(things, ", ", words);
}

std::string rows(const std::vector<LedgerEntry>& entries, const Style& style) {
    constexpr std::size_t widest_name = 28;
    Table table({{.title = "", .look = Table::Look::bold},
                 {.title = "you gave", .align = Table::Align::right},
                 {.title = "they gave", .align = Table::Align::right},
                 {.title = "now"}});
    for (const auto& entry : entries)
        table.row({cut_to_width(cleaned(entry.person.name), widest_name), rounded(entry.passed.gave_aged),
                   rounded(entry.passed.got_aged),
                   balance_words(entry.passed.balance, entry.given) + things_text(entry.things)});
    return table.text(style);
}

/// Up to two things for you or for others to pass on: open ones first, then the latest.
std::string forward_lines(const std::string& label, std::vector<Forward> things, bool mine, const Style& style) {
    std::erase_if(things, [&](const Forward& f) {
        return (f.thing.link.way == Way::got) != mine || (mine && !f.passed.empty());
    });
    std::ranges::reverse(things);
    std::ranges::stable_partition(things, [](const Forward& forward) { return forward.passed.empty(); });
    std::string text;
    for (std::size_t i = 0; i < std::min(forwards_shown, things.size()); ++i) {
        const std::string line =
            "#" + std::to_string(things[i].thing.link.number) + "  " + forward_line(things[i], style.today);
        const std::size_t room = style.width > label_width + 1 ? style.width - label_width - 1 : label_width;
        text += style.dim(pad_right(i == 0 ? label : "", label_width)) + " " + style.fitted(line, room) + "\n";
    }
    return text;
}

std::string nothing(const LedgerReport& report, const Style& style) {
    return std::string(report.filtered ? "Nothing has passed with anyone who matches.\n\n"
                                       : "Nothing has been given or received yet.\n\n") +
           next_line({"nj log coffee PERSON --gave \"…\" --got \"…\""}, style);
}

std::string page(const LedgerEntry& entry, const Style& style) {
    std::string text = heading("Between you and " + entry.person.name, entry.things.empty() ? "" : how_it_ages, style);
    if (entry.things.empty()) return text + "\nNothing has passed between you yet.\n";
    Table table({{.title = ""},
                 {.title = ""},
                 {.title = "weight", .align = Table::Align::right},
                 {.title = "counts", .align = Table::Align::right},
                 {.title = ""}});
    for (const auto& thing : entry.things) {
        std::string what = thing.what;
        if (thing.number) what += " (#" + std::to_string(*thing.number) + ")";
        table.row({short_date(thing.on, style.today), thing.way == Way::gave ? "gave" : "got",
                   std::to_string(thing.weight), fmt::format("{:.2f}", aged(thing.weight, style.today - thing.on)),
                   what});
    }
    const std::string line =
        fmt::format("You gave {}, which counts {:.2f} now; {} gave {}, which counts {:.2f}: ", entry.passed.gave,
                    entry.passed.gave_aged, entry.given, entry.passed.got, entry.passed.got_aged) +
        balance_words(entry.passed.balance, entry.given);
    return text + "\n" + table.text(style) + "\n" + style.shown(cleaned(line)) + "\n";
}

void write_entry_members(JsonWriter& json, const LedgerEntry& entry) {
    json.member("id", entry.person.id).member("handle", entry.person.handle).member("name", entry.person.name);
    json.member("gave", entry.passed.gave).member("got", entry.passed.got).member("gave_aged", entry.passed.gave_aged);
    json.member("got_aged", entry.passed.got_aged).member("balance", entry.passed.balance);
}

}  // namespace

std::string to_text(const LedgerReport& report, const Style& style) {
    if (report.entries.empty()) return nothing(report, style);
    std::string text = heading("Between you and others", how_it_ages, style) + "\n" + rows(report.entries, style);
    if (const auto more = report.total - report.entries.size(); more > 0)
        text += "  and " + std::to_string(more) + " more: nj ledger --all\n";
    const std::string forwards = forward_lines("To pass on", report.forwards, true, style) +
                                 forward_lines("Passed on", report.forwards, false, style);
    if (!forwards.empty()) text += "\n" + forwards;
    std::vector<std::string> next{"nj ledger " + report.entries.front().person.handle};
    if (!forwards.empty()) next.emplace_back("nj forward");
    return text + "\n" + next_line(next, style);
}

void to_json(const LedgerReport& report, JsonWriter& json) {
    json.begin_object().member("total", report.total).key("ledger").begin_array();
    for (const auto& entry : report.entries) {
        json.begin_object();
        write_entry_members(json, entry);
        json.end_object();
    }
    json.end_array().end_object();
}

std::string to_text(const LedgerPagesReport& report, const Style& style) {
    std::string text;
    for (const auto& entry : report.entries) text += page(entry, style) + "\n";
    return text + next_line({"nj show " + report.entries.front().person.handle, "nj ledger"}, style);
}

void to_json(const LedgerPagesReport& report, JsonWriter& json) {
    json.begin_object().member("total", report.entries.size()).key("ledger").begin_array();
    for (const auto& entry : report.entries) {
        json.begin_object();
        write_entry_members(json, entry);
        json.key("things").begin_array();
        for (const auto& thing : entry.things) {
            json.begin_object().member("way", word_of(thing.way)).member("what", thing.what);
            json.member("weight", thing.weight).member("counts", aged(thing.weight, report.today - thing.on));
            json.member("on", thing.on).member("number", thing.number).member("exchange", thing.exchange).end_object();
        }
        json.end_array().end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
