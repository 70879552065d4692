#include "nj/view/forward.hpp"

#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

/// For another year, only the year: `on 28 Sep`, `in 2019`.
std::string when_words(Day day, Day today) {
    const auto year = date::year_month_day{day}.year();
    if (year == date::year_month_day{today}.year()) return "on " + short_date(day, today);
    return "in " + std::to_string(static_cast<int>(year));
}

bool is_mine(const Forward& forward) {
    return forward.thing.link.way == Way::got;
}

std::string numbered(const Link& link) {
    return "#" + std::to_string(link.number);
}

bool is_passed_on(const std::vector<ChainStep>& steps, const Link& link) {
    return std::ranges::any_of(steps, [&](const ChainStep& step) { return step.link.passes == link.id; });
}

/// `a lunch, from Deb Harlow in 2019`.
std::string thing_words(const Link& link, Day today) {
    return link_words(link) + " " + when_words(link.on, today);
}

/// `to Kim Doyle on 28 Sep`.
std::string passing_words(const ChainStep& passed, Day today) {
    return "to " + side_words(passed.to) + " " + when_words(passed.link.on, today);
}

std::string block(std::string_view title, const std::vector<Forward>& things, auto belongs, const Style& style) {
    Table table({{.title = "", .align = Table::Align::right}, {.title = ""}});
    for (const auto& forward : things) {
        if (!belongs(forward)) continue;
        const Link& link = forward.thing.link;
        table.row({numbered(link),
                   forward.passed.empty() ? forward_line(forward, style.today) : thing_words(link, style.today)});
        for (const auto& passed : forward.passed)
            table.row({numbered(passed.link), "  " + passing_words(passed, style.today)});
    }
    return table.empty() ? "" : "\n" + std::string(title) + "\n" + table.text(style);
}

std::string aside(const std::vector<Forward>& things) {
    const auto mine = std::ranges::count_if(things, [](const Forward& f) { return f.passed.empty() && is_mine(f); });
    const auto theirs = std::ranges::count_if(things, [](const Forward& f) { return f.passed.empty() && !is_mine(f); });
    std::string text = mine > 0 ? std::to_string(mine) + " to pass on" : "";
    if (theirs > 0) append_part(text, " · ", std::to_string(theirs) + " with others");
    return text;
}

std::vector<std::string> next_commands(const std::vector<Forward>& things) {
    std::vector<std::string> next{"nj forward --chain " + std::to_string(things.front().thing.link.number)};
    const auto waits = [&](bool mine) {
        return std::ranges::find_if(things, [&](const Forward& f) { return f.passed.empty() && is_mine(f) == mine; });
    };
    if (const auto mine = waits(true); mine != things.end())
        next.push_back("nj log lunch PERSON --gave \"…\" --passes " + std::to_string(mine->thing.link.number));
    if (const auto theirs = waits(false); theirs != things.end())
        next.push_back("nj forward --passed-on " + std::to_string(theirs->thing.link.number));
    return next;
}

/// The first person; all are in `people`.
void write_side(JsonWriter& json, std::string_view key, const Side& side) {
    write_named_or_null(json, key, side.people.empty() ? std::nullopt : std::optional(side.people.front()));
}

void write_step_members(JsonWriter& json, const ChainStep& step) {
    const Link& link = step.link;
    json.member("id", link.id).member("number", link.number).member("what", link.what).member("weight", link.weight);
    json.member("way", word_of(link.way)).member("on", link.on);
    write_side(json, "from", step.from);
    write_side(json, "to", step.to);
    json.key("people");
    write_people(json, link.people);
    json.member("passes", link.passes);
}

}  // namespace

void write_step(JsonWriter& json, const ChainStep& step) {
    json.begin_object();
    write_step_members(json, step);
    json.end_object();
}

std::string step_words(const ChainStep& step) {
    if (step.link.way == Way::passed && step.to.people.empty())
        return side_words(step.from) + " passed on " + step.link.what;
    return side_words(step.from) + " gave " + side_words(step.to) + " " + step.link.what;
}

std::string side_words(const Side& side) {
    if (side.you) return "you";
    return side.people.empty() ? "someone" : names_text(side.people);
}

std::string link_words(const Link& link) {
    return link.what + (link.way == Way::got ? ", from " : " to ") + side_words({false, link.people});
}

std::string forward_line(const Forward& forward, Day today) {
    std::string text = thing_words(forward.thing.link, today);
    if (forward.passed.empty()) return is_mine(forward) ? text : text + ": will pass it on, no hurry";
    return text + ": passed on " +
           joined(forward.passed, " and ", [today](const auto& passed) { return passing_words(passed, today); });
}

std::string to_text(const ForwardReport& report, const Style& style) {
    if (report.things.empty())
        return "There is nothing to pass on.\n\n" + next_line({"nj log lunch PERSON --got \"…\" --pass-on"}, style);
    const auto waits = [](bool mine) {
        return [mine](const Forward& forward) { return forward.passed.empty() && is_mine(forward) == mine; };
    };
    return heading("Help passed on, " + long_date(style.today), aside(report.things), style) +
           block("To pass on", report.things, waits(true), style) +
           block("With others", report.things, waits(false), style) +
           block(
               "Passed on", report.things, [](const Forward& forward) { return !forward.passed.empty(); }, style) +
           "\n" + next_line(next_commands(report.things), style);
}

void to_json(const ForwardReport& report, JsonWriter& json) {
    json.begin_object().key("to_pass_on").begin_array();
    for (const auto& forward : report.things) {
        json.begin_object();
        write_step_members(json, forward.thing);
        json.key("passed").begin_array();
        for (const auto& step : forward.passed) write_step(json, step);
        json.end_array().end_object();
    }
    json.end_array().end_object();
}

std::string to_text(const ChainReport& report, const Style& style) {
    const Link& first = report.steps.front().link;
    Table table({{.title = "", .align = Table::Align::right}, {.title = ""}, {.title = ""}});
    for (const auto& step : report.steps) {
        std::string text = step_words(step);
        if (step.after) text += ", from #" + std::to_string(*step.after);
        if (step.link.pass_on && !is_passed_on(report.steps, step.link))
            text += step.link.way == Way::got ? ": yours to pass on" : ": theirs to pass on";
        table.row({numbered(step.link), short_date(step.link.on, style.today), text});
    }
    return heading("The story of " + numbered(first) + ", " + first.what, "", style) + "\n" + table.text(style) + "\n" +
           next_line({"nj forward"}, style);
}

void to_json(const ChainReport& report, JsonWriter& json) {
    json.begin_object().key("chain").begin_array();
    for (const auto& step : report.steps) write_step(json, step);
    json.end_array().end_object();
}

std::string to_text(const PassedOnReport& report, const Style& style) {
    const std::string line = step_words(report.step) + ", " + day_words(report.step.link.on, style.today) + "  (" +
                             numbered(report.step.link) + ")";
    return style.shown(cleaned(line)) + "\n" +
           next_line({"nj forward --chain " + std::to_string(report.step.link.number), "nj undo"}, style);
}

void to_json(const PassedOnReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("passed");
    write_step(json, report.step);
    json.end_object();
}

}  // namespace nj
