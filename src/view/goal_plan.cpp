#include "nj/view/goal_plan.hpp"

#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/goal.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t day_width = 12;

std::string dated(const std::string& day, std::string_view text, const Style& style) {
    return style.fitted("  " + pad_right(day, day_width) + std::string(text)) + "\n";
}

std::string ask_words(const PersonPlan& person, const GoalPlanReport& report) {
    const auto good = person.plan.good_from;
    if (!good) return "an ask has no answer yet: find out how it went first";
    const std::string words = *good == report.today ? "good to ask now" : "good to ask";
    const bool late = report.goal.goal.by && *good > *report.goal.goal.by;
    return words + (late ? "; that is after " + coming_date(*report.goal.goal.by, report.today) : "");
}

std::string person_block(const PersonPlan& person, const GoalPlanReport& report, const Style& style) {
    std::string text = "\n" + style.bold(style.shown(cleaned(person.person.name))) + "\n";
    for (const auto& step : person.plan.steps)
        text += dated(coming_date(step.on, report.today), step_words(step, report.today), style);
    return text + dated(person.plan.good_from ? coming_date(*person.plan.good_from, report.today) : "",
                        ask_words(person, report), style);
}

}  // namespace

std::string step_words(const GiftStep& step, Day today) {
    return step.idea ? idea_words(*step.idea, today) : "give something, or meet";
}

std::string to_text(const GoalPlanReport& report, const Style& style) {
    const Goal& goal = report.goal.goal;
    const std::string number = std::to_string(goal.number);
    std::string text = heading("Plan for goal " + number + ", " + goal_sentence(report.goal, report.today), "", style);
    if (goal.filter.empty())
        return text + "\nThe goal names no one yet.\n\n" +
               next_line({"nj goal edit " + number + " --where FILTER"}, style);
    if (report.people.empty())
        return text + "\nNo one matches " + style.shown(cleaned(goal.filter)) + " yet.\n\n" +
               next_line({"nj goal edit " + number + " --where FILTER", "nj add"}, style);
    for (const auto& person : report.people) text += person_block(person, report, style);
    return text + "\n" +
           next_line({"nj give " + report.people.front().person.handle + " \"…\"", "nj due --goal " + number}, style);
}

void to_json(const GoalPlanReport& report, JsonWriter& json) {
    json.begin_object().key("goal");
    write_goal(json, report.goal);
    json.key("plan").begin_array();
    for (const auto& [person, plan] : report.people) {
        json.begin_object().key("contact");
        write_named(json, person);
        json.key("steps").begin_array();
        for (const auto& step : plan.steps)
            json.begin_object().member("on", step.on).member("text", step_words(step, report.today)).end_object();
        json.end_array().member("ask_good_from", plan.good_from).end_object();
    }
    json.end_array().end_object();
}

}  // namespace nj
