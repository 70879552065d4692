#include "nj/view/health.hpp"

#include <algorithm>
#include <cmath>

#include "nj/base/count.hpp"
#include "nj/base/join.hpp"
#include "nj/base/json.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/domain/circles.hpp"
#include "nj/view/bars.hpp"
#include "nj/view/exchange.hpp"
#include "nj/view/table.hpp"

namespace nj {
namespace {

constexpr std::size_t named_at_most = 2;
constexpr std::array all_circles{Circle::inner, Circle::close, Circle::friends, Circle::active, Circle::wider};

/// `two`, `13`: small numbers as words, for a sentence.
std::string number_words(std::size_t number) {
    constexpr std::array words{"no",    "one",   "two",  "three", "four",   "five",  "six",
                               "seven", "eight", "nine", "ten",   "eleven", "twelve"};
    return number < words.size() ? words.at(number) : std::to_string(number);
}

std::string people_words(std::size_t count) {
    return number_words(count).append(one_or_many(count, " person", " people"));
}

std::string percent(double share) {
    return std::to_string(std::lround(100 * share)) + "%";
}

std::string slip_words(const Health& health, Circle circle, const std::string& each) {
    const auto count = health.slipping_in(circle);
    return people_words(count) + " in your " + std::string(circle_name(circle)) + " circle " +
           std::string(one_or_many(count, "is", "are")) + " due. A " + each +
           std::string(one_or_many(count, "", " with each")) + " would change that.";
}

std::string year_label(const QuarterCount& quarter) {
    return std::to_string(quarter.year) + "-Q" + std::to_string(quarter.quarter);
}

std::string value_block(const Health& health, const Style& style) {
    std::vector<std::size_t> counts;
    for (const auto& quarter : health.quarters) counts.push_back(quarter.people);
    Table table({{.title = ""}, {.title = ""}});
    const auto people = health.value_added_twice;
    table.row({"Value passed at least twice a year ",
               counted(people, "person", "people") + "   " + bars(counts) + "  eight quarters"});
    table.row({"", "of " + std::to_string(health.size) +
                       (health.size == healthy_size ? ", the size most people can sustain" : ", the size you set")});
    return table.indent(0).text(style);
}

std::string slipping_cell(const HealthReport& report, Circle circle) {
    const Health& health = report.health;
    if (circle == Circle::wider) return health.circles.back() > 0 ? "kept; nothing is asked of you" : "";
    const auto count = health.slipping_in(circle);
    if (count > named_at_most)
        return std::to_string(count) + " people          nj due circle:" + std::string(circle_name(circle));
    std::string names;
    for (std::size_t i = 0; i < health.slipping.size(); ++i)
        if (health.slipping[i].circle == circle) append_part(names, ", ", report.slipping[i].name);
    return names;
}

std::string circles_block(const HealthReport& report, const Style& style) {
    Table table({{.title = "Circle"},
                 {.title = "now", .align = Table::Align::right},
                 {.title = "usual", .align = Table::Align::right},
                 {.title = "slipping"}});
    for (const auto circle : all_circles)
        table.row({pad_right(circle_name(circle), 7),
                   pad_left(std::to_string(report.health.circles.at(static_cast<std::size_t>(circle))), 5),
                   circle == Circle::wider ? "" : std::to_string(circle_places(circle)),
                   slipping_cell(report, circle)});
    return table.indent(0).text(style);
}

std::string passed_words(const Health& health) {
    std::string text;
    const auto add = [&text](const char* what, std::size_t count) {
        if (count == 0) return;
        text += (text.empty() ? std::string() : " · ") + what + " " + std::to_string(count);
    };
    add("gave", health.gave);
    add("got", health.got);
    add("asked", health.asked);
    if (!text.empty()) text.front() = static_cast<char>(std::toupper(static_cast<unsigned char>(text.front())));
    return text;
}

std::string gifts_words(const Health& health) {
    if (health.asked == 0 || health.gave < health.asked) return "in a year";
    const auto gifts =
        static_cast<std::size_t>(std::lround(static_cast<double>(health.gave) / static_cast<double>(health.asked)));
    return "in a year: " + number_words(gifts).append(one_or_many(gifts, " gift", " gifts")) + " per ask";
}

std::string rest_block(const Health& health, const Style& style) {
    Table table({{.title = ""}, {.title = ""}});
    if (const auto passed = passed_words(health); !passed.empty())
        table.row({pad_right(passed, 32), gifts_words(health)});
    if (health.top5_share)
        table.row(
            {"Your top five people",
             percent(*health.top5_share) + " of your exchanges" +
                 (health.top5_share_year_ago ? " (" + percent(*health.top5_share_year_ago) + " a year ago)" : "")});
    if (health.barely_known > 0)
        table.row({"Barely known", std::to_string(health.barely_known) + " with one exchange and no note"});
    return table.empty() ? "" : "\n" + table.indent(0).text(style);
}

std::string next_for(HealthAdvice advice) {
    switch (advice) {
        case HealthAdvice::begin:
            return "nj log coffee PERSON";
        case HealthAdvice::inner_slips:
            return "nj due circle:inner";
        case HealthAdvice::close_slips:
            return "nj due circle:close";
        case HealthAdvice::friends_slip:
            return "nj due circle:friends or circle:active";
        case HealthAdvice::barely_known:
            return "nj list exchanges:1";
        case HealthAdvice::asked_more:
            return "nj give PERSON \"…\"";
        case HealthAdvice::shrinking:
        case HealthAdvice::top_heavy:
        case HealthAdvice::more_than_fit:
        case HealthAdvice::steady:
            break;
    }
    return "nj due";
}

}  // namespace

std::string advice_words(const Health& health) {
    switch (health.advice) {
        case HealthAdvice::begin:
            return "there are no exchanges yet. Logging one is a start.";
        case HealthAdvice::inner_slips:
            return slip_words(health, Circle::inner, "call");
        case HealthAdvice::close_slips:
            return slip_words(health, Circle::close, "coffee");
        case HealthAdvice::asked_more:
            return "in the past year you asked " + std::to_string(health.asked) + " times and gave " +
                   std::to_string(health.gave) + ". Giving something before the next ask would change that.";
        case HealthAdvice::shrinking:
            return "a year ago, value passed twice a year with " +
                   counted(health.quarters.at(health_quarters - 5).people, "person", "people") + ", and now with " +
                   std::to_string(health.quarters.back().people) +
                   ". Asking someone from back then how they are would be a start.";
        case HealthAdvice::top_heavy:
            return "five people account for " + percent(*health.top5_share) +
                   " of your exchanges. A message to someone else each week would change that.";
        case HealthAdvice::barely_known:
            return std::to_string(health.barely_known) + " of the " + std::to_string(health.met) +
                   " people you know have one exchange and no note. A line on what each of them does or needs would "
                   "change that.";
        case HealthAdvice::friends_slip:
            return "a third of your " +
                   std::string(3 * health.slipping_in(Circle::friends) >=
                                           health.circles.at(static_cast<std::size_t>(Circle::friends)) &&
                                       health.slipping_in(Circle::friends) > 0
                                   ? "friends"
                                   : "active circle") +
                   " are due. One message a day would change that.";
        case HealthAdvice::more_than_fit:
            return "value passes twice a year with " + std::to_string(health.value_added_twice) +
                   " people, more than " + std::to_string(health.size) +
                   ". A longer cadence for some would leave time for the others.";
        case HealthAdvice::steady:
            break;
    }
    return "nothing stands out. Today's list is enough.";
}

std::string to_text(const HealthReport& report, const Style& style) {
    const Health& health = report.health;
    std::string date = date::format("%e %B %Y", date::sys_days{report.today.time_since_epoch()});
    std::string text = heading("Network health, " + std::string(trimmed(date)), "", style) + "\n";
    if (health.met > 0)
        text += value_block(health, style) + "\n" + circles_block(report, style) + rest_block(health, style) + "\n";
    const std::string helps = "What would help most: " + advice_words(health);
    return text + style.shown(wrapped(helps, std::min<std::size_t>(style.width, 80))) + "\n\n" +
           next_line({next_for(health.advice)}, style);
}

void to_json(const HealthReport& report, JsonWriter& json) {
    const Health& health = report.health;
    json.begin_object().member("today", report.today).member("value_added_twice", health.value_added_twice);
    json.member("size", health.size).key("circles").begin_object();
    for (const auto circle : all_circles)
        json.member(circle_name(circle), health.circles.at(static_cast<std::size_t>(circle)));
    json.end_object().key("slipping").begin_array();
    for (std::size_t i = 0; i < report.slipping.size(); ++i) {
        const Named& person = report.slipping[i];
        json.begin_object().member("id", person.id).member("handle", person.handle).member("name", person.name);
        json.member("circle", circle_name(health.slipping[i].circle)).member("lateness", health.slipping[i].lateness);
        json.end_object();
    }
    json.end_array().member("barely_known", health.barely_known).member("gave", health.gave).member("got", health.got);
    json.member("asked", health.asked).member("top5_share", health.top5_share);
    json.member("top5_share_year_ago", health.top5_share_year_ago).key("quarters").begin_array();
    for (const auto& quarter : health.quarters)
        json.begin_object()
            .member("quarter", year_label(quarter))
            .member("value_added_twice", quarter.people)
            .end_object();
    json.end_array().member("advice", advice_words(health)).end_object();
}

}  // namespace nj
