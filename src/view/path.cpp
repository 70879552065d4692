#include "nj/view/path.hpp"

#include <cmath>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

/// Five dots for a strength of one half or more, one less for each halving.
constexpr double dots_of_one = 6;

std::string chain(const PathLine& line) {
    std::string text = "you";
    for (const auto& person : line.via) text += " → " + person.name;
    return text + " → " + line.to.name;
}

/// `Dana Okafor, Tidewater Fund (not met yet)`, or the filter.
std::string title(const PathReport& report) {
    if (!report.filter.empty()) return report.filter;
    return joined(report.targets, ", ", [](const PathTarget& target) {
        return target.person.name + (target.org.empty() ? "" : ", " + target.org) +
               (target.not_met ? " (not met yet)" : "");
    });
}

std::string below(const std::string& text, const Style& style) {
    return style.fitted("     " + text) + "\n";
}

std::string step_line(const PathStep& step, Day today, const Style& style) {
    const std::string how = how_words(step.how, step.from, step.to, today);
    return below(step.from.name + " and " + step.to.name + ": " + (is_guess(step.how) ? "a guess: " : "") + how, style);
}

std::string verdict_line(const PathLine& line, const Style& style) {
    const std::string& name = line.advice.person.name;
    if (line.advice.advice.verdict == Verdict::good) return below(name + ": good to ask now", style);
    const auto [text, command] = first_thing(line.advice);
    const bool careful = line.advice.advice.verdict == Verdict::careful;
    return heading("     " + name + ": " + (careful ? "with care, or first " : "first ") + text, command, style);
}

}  // namespace

std::string to_text(const PathReport& report, const Style& style) {
    if (report.lines.empty())
        return style.shown(cleaned("No path to " + title(report) + " is known.")) + "\n" +
               next_line({"nj knows PERSON PERSON --note \"…\"", "nj knows PERSON"}, style);
    std::string text =
        heading(title(report) + ": " + counted(report.lines.size(), "path"), long_date(report.today), style);
    int place = 0;
    for (const auto& line : report.lines) {
        text += "\n" + heading("  " + std::to_string(++place) + "  " + chain(line),
                               style.dots(dots_of_one + std::log2(line.path.strength)), style);
        if (line.via.empty()) text += below("you know " + line.to.name + " yourself", style);
        for (const auto& step : line.steps) text += step_line(step, report.today, style);
        if (!line.via.empty()) text += verdict_line(line, style);
    }
    const PathLine& best = report.lines.front();
    if (best.via.empty()) return text + "\n" + next_line({"nj show " + best.to.handle}, style);
    return text + "\n" +
           next_line({"nj intro request " + best.to.handle + " --via " + best.via.front().handle + " --why \"…\"",
                      "nj show " + best.via.front().handle},
                     style);
}

void to_json(const PathReport& report, JsonWriter& json) {
    json.begin_object().key("paths").begin_array();
    for (const auto& line : report.lines) {
        json.begin_object().key("to");
        write_named(json, line.to);
        json.key("via");
        write_people(json, line.via);
        json.member("strength", line.path.strength).member("guessed", line.path.guessed).key("steps").begin_array();
        for (const auto& step : line.steps) {
            json.begin_object().key("from");
            write_named(json, step.from);
            json.key("to");
            write_named(json, step.to);
            json.member("strength", strength_of(step.how, report.today)).member("guessed", is_guess(step.how));
            json.member("how", how_words(step.how, step.from, step.to, report.today)).end_object();
        }
        json.end_array();
        write_advice(line.advice, json);
        json.end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
