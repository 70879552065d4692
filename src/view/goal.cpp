#include "nj/view/goal.hpp"

#include <cmath>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/confirmation.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t widest_text = 36;

std::string_view noun(int count, Counts counts) {
    const bool one = count == 1;
    switch (counts) {
        case Counts::contacts:
            return one ? "contact" : "contacts";
        case Counts::exchanges:
            return one ? "exchange" : "exchanges";
        case Counts::intros:
            return one ? "introduction" : "introductions";
        case Counts::encounters:
            return one ? "encounter" : "encounters";
        case Counts::gives:
            return one ? "thing given" : "things given";
    }
    return {};
}

std::string of_words(const CountedGoal& goal) {
    return goal.goal.count ? std::to_string(goal.progress.done) + " of " + std::to_string(*goal.goal.count) : "";
}

std::string standing_and_pace(const CountedGoal& goal) {
    const std::string standing = standing_words(goal);
    const std::string pace = pace_words(goal.progress);
    if (is_over(goal.progress.state)) return standing;
    return joined({standing, pace}, ", ");
}

/// A labeled line of `goal show`.
std::string labelled(std::string_view label, const std::string& text) {
    return text.empty() ? std::string() : pad_right(label, 9) + cleaned(text) + "\n";
}

std::string first_names(const GoalReport& report) {
    constexpr std::size_t shown = 5;
    return first_in_words(report.people, shown, &Named::name);
}

std::string counted_line(const GoalReport& report) {
    const Goal& goal = report.goal.goal;
    if (!goal.count) return {};
    return of_words(report.goal) + " " + std::string(noun(*goal.count, goal.counts)) + " since " +
           short_date(goal.on, report.today);
}

/// What to type for an open goal.
std::vector<std::string> next_for(const Goal& goal) {
    const std::string number = std::to_string(goal.number);
    std::vector<std::string> next;
    if (!goal.filter.empty()) next = {"nj due --goal " + number, "nj goal plan " + number};
    if (goal.state == TaskState::open) next.push_back("nj goal done " + number);
    return next;
}

void write_members(JsonWriter& json, const CountedGoal& goal) {
    const Goal& what = goal.goal;
    json.member("id", what.id).member("number", what.number).member("text", what.text).member("by", what.by);
    json.member("count", what.count).key("done");
    what.count ? json.value(goal.progress.done) : json.null();
    json.member("pace_needed", goal.progress.pace_needed).member("state", word_of(goal.progress.state));
    json.member("on", what.on).text_or_null("of", what.count ? word_of(what.counts) : "");
    json.text_or_null("where", what.filter).member("names", goal.names.size()).member("closed", what.closed);
}

/// `three people in climate policy by 1 Mar, 3 contacts, tag:climate`.
std::string goal_line(const Goal& goal, Day today) {
    std::string text = goal.text;
    if (goal.by) text += " by " + coming_date(*goal.by, today);
    if (goal.count) text += ", " + counted_words(*goal.count, goal.counts);
    if (!goal.filter.empty()) text += ", " + goal.filter;
    return text;
}

}  // namespace

std::string coming_date(Day day, Day today) {
    constexpr Days soon{335};
    return day >= today && day - today <= soon ? short_date(day, day) : short_date(day, today);
}

std::string counted_words(int count, Counts counts) {
    return std::to_string(count) + " " + std::string(noun(count, counts));
}

std::string standing_words(const CountedGoal& goal) {
    switch (goal.progress.state) {
        case GoalState::open:
            return {};
        case GoalState::on_track:
            return "on track";
        case GoalState::behind:
            return is_a_little(goal.progress.line - goal.progress.done, *goal.goal.count) ? "a little behind"
                                                                                          : "behind";
        default:
            return std::string(word_of(goal.progress.state));
    }
}

std::string goal_sentence(const CountedGoal& goal, Day today) {
    std::string text = goal.goal.text;
    if (goal.goal.by) text += " by " + coming_date(*goal.goal.by, today);
    const std::string of = of_words(goal);
    const std::string standing = standing_words(goal);
    append_part(text, ": ", joined({of, standing}, ", "));
    return text;
}

std::string pace_words(const GoalProgress& progress) {
    const double pace = progress.pace_needed.value_or(0);
    if (pace <= 0) return {};
    if (pace >= 1) return std::to_string(std::lround(std::ceil(pace))) + " a week";
    return "one every " + span_words(Days{static_cast<int>(7 / pace)});
}

void write_goal(JsonWriter& json, const CountedGoal& goal) {
    json.begin_object();
    write_members(json, goal);
    json.end_object();
}

std::string to_text(const GoalsReport& report, const Style& style) {
    if (report.goals.empty())
        return std::string(report.all ? "There are no goals yet.\n\n" : "There are no open goals.\n\n") +
               next_line({"nj goal add \"get to know climate people\""}, style);
    Table table({{.title = "", .align = Table::Align::right},
                 {.title = "", .look = Table::Look::bold},
                 {.title = ""},
                 {.title = ""},
                 {.title = ""},
                 {.title = "", .look = Table::Look::dim, .drop_below = 100}});
    for (const auto& goal : report.goals) {
        const bool late = goal.progress.state == GoalState::behind || goal.progress.state == GoalState::missed;
        table.row({"#" + std::to_string(goal.goal.number),
                   cut_to_width(cleaned(goal.goal.text), widest_text),
                   of_words(goal),
                   goal.goal.by ? "by " + coming_date(*goal.goal.by, report.today) : "",
                   {standing_words(goal), late},
                   is_over(goal.progress.state) ? "" : pace_words(goal.progress)});
    }
    auto next = next_for(report.goals.front().goal);
    next.insert(next.begin(), "nj goal show " + std::to_string(report.goals.front().goal.number));
    return heading("Goals", long_date(report.today), style) + "\n" + table.text(style) + "\n" + next_line(next, style);
}

void to_json(const GoalsReport& report, JsonWriter& json) {
    json.begin_object().key("goals").begin_array();
    for (const auto& goal : report.goals) write_goal(json, goal);
    json.end_array().end_object();
}

std::string to_text(const GoalReport& report, const Style& style) {
    const Goal& goal = report.goal.goal;
    const std::string number = std::to_string(goal.number);
    std::string whom = goal.filter;
    if (!whom.empty())
        whom += ": " + counted(report.people.size(), "person", "people") +
                (report.people.empty() ? "" : ", " + first_names(report));
    std::string text = heading(goal.text, "#" + number, style) + "\n";
    text += labelled("Added", short_date(goal.on, report.today));
    text += labelled("Counted", counted_line(report));
    text +=
        labelled("By", goal.by ? short_date(*goal.by, report.today) + ", " + span_words(report.today - *goal.by) : "");
    text += labelled("Stands", standing_and_pace(report.goal));
    text += labelled("Names", whom);
    const auto next = next_for(goal);
    return style.shown(text) + (next.empty() ? "" : "\n" + next_line(next, style));
}

void to_json(const GoalReport& report, JsonWriter& json) {
    json.begin_object().key("goal").begin_object();
    write_members(json, report.goal);
    json.key("people");
    write_people(json, report.people);
    json.end_object().end_object();
}

std::string to_text(const GoalChangeReport& report, const Style& style) {
    const Goal& goal = report.goal.goal;
    const std::string number = std::to_string(goal.number);
    std::vector<std::string> next{"nj goal show " + number};
    switch (report.did) {
        case GoalChangeReport::Did::added:
            if (!goal.filter.empty()) next.push_back("nj due --goal " + number);
            return confirmation("Goal #" + number + ": " + goal_line(goal, style.today), next, report.operation, style);
        case GoalChangeReport::Did::changed:
        case GoalChangeReport::Did::unchanged:
            return confirmation((report.operation ? "Changed goal #" : "No changes for goal #") + number + ": " +
                                    goal_line(goal, style.today),
                                next, report.operation, style);
        case GoalChangeReport::Did::done:
            return confirmation("Done: " + goal.text, {}, report.operation, style);
        case GoalChangeReport::Did::dropped:
            return confirmation("Dropped: " + goal.text, {}, report.operation, style);
    }
    return {};
}

void to_json(const GoalChangeReport& report, JsonWriter& json) {
    json.begin_object();
    write_maybe_id(json, "operation", report.operation);
    json.key("goal");
    write_goal(json, report.goal);
    json.end_object();
}

}  // namespace nj
