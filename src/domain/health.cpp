#include "nj/domain/health.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "nj/domain/circles.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {
namespace {

constexpr std::size_t top_people = 5;

struct QuarterEnd {
    int year;
    unsigned quarter;
    Day last;
};

/// The eight quarters up to the current one, which ends today.
std::array<QuarterEnd, health_quarters> quarter_ends(Day today) {
    const date::year_month_day ymd{today};
    const unsigned running = (static_cast<unsigned>(ymd.month()) + 2) / 3;
    const auto first_month = ymd.year() / date::month{running * 3 - 2};
    std::array<QuarterEnd, health_quarters> ends{};
    for (std::size_t i = 0; i < ends.size(); ++i) {
        const auto begin = first_month - date::months{3 * static_cast<int>(ends.size() - 1 - i)};
        const Day last = Day{(begin + date::months{3}) / 1} - Days{1};
        ends.at(i) = {static_cast<int>(begin.year()), (static_cast<unsigned>(begin.month()) + 2) / 3,
                      std::min(last, today)};
    }
    return ends;
}

bool added_value_twice(std::span<const PassageDay> days, Day last) {
    return std::ranges::count_if(days, [last](const PassageDay& day) {
               return day.value_added && day.on <= last && day.on > last - year_of_days;
           }) >= twice;
}

std::size_t people_valued_twice(const PassageDays& days, Day last) {
    return static_cast<std::size_t>(
        std::ranges::count_if(days, [last](const auto& person) { return added_value_twice(person.second, last); }));
}

std::optional<double> top_share(const PassageDays& days, Day last) {
    std::vector<std::size_t> counts;
    for (const auto& [contact, list] : days)
        counts.push_back(static_cast<std::size_t>(std::ranges::count_if(
            list, [last](const PassageDay& day) { return day.on <= last && day.on > last - year_of_days; })));
    const auto all = std::accumulate(counts.begin(), counts.end(), std::size_t{0});
    if (all == 0) return std::nullopt;
    std::ranges::sort(counts, std::greater{});
    const auto top = static_cast<std::ptrdiff_t>(std::min(top_people, counts.size()));
    return static_cast<double>(std::accumulate(counts.begin(), counts.begin() + top, std::size_t{0})) /
           static_cast<double>(all);
}

std::unordered_map<ContactId, int> recent_values(const PassageDays& days, Day today) {
    std::unordered_map<ContactId, int> values;
    for (const auto& [contact, list] : days)
        for (const auto& day : list)
            if (day.on > today - circle_window) values[contact] += day.weight;
    return values;
}

void place_people(const NetworkFacts& facts, Day today, Health& health) {
    const Typical usual = typical_gap(facts.people);
    const auto circles = circles_of(facts.people, recent_values(facts.days, today));
    for (const auto& person : facts.people) {
        if (person.n > 0) ++health.met;
        const auto placed = circles.find(person.contact);
        if (placed == circles.end()) continue;
        ++health.circles.at(static_cast<std::size_t>(placed->second));
        const double lateness = score(person, usual, false, today).lateness;
        const bool snoozed = person.snoozed_until && *person.snoozed_until > today;
        if (placed->second != Circle::wider && person.n > 0 && !snoozed && lateness >= 1)
            health.slipping.push_back({person.contact, placed->second, lateness});
    }
    std::ranges::sort(health.slipping, [](const Slipping& a, const Slipping& b) {
        if (a.circle != b.circle) return a.circle < b.circle;
        return a.lateness != b.lateness ? a.lateness > b.lateness : a.contact < b.contact;
    });
}

/// A rule with its advice; the worst problem is first.
struct Rule {
    HealthAdvice advice;
    bool (*holds)(const Health& health);
};

bool a_third_slips(const Health& health, Circle circle) {
    const auto people = health.circles.at(static_cast<std::size_t>(circle));
    return people >= 3 && 3 * health.slipping_in(circle) >= people;
}

constexpr std::array rules{
    Rule{HealthAdvice::begin, [](const Health& h) { return h.met == 0; }},
    Rule{HealthAdvice::inner_slips, [](const Health& h) { return h.slipping_in(Circle::inner) > 0; }},
    Rule{HealthAdvice::close_slips, [](const Health& h) { return h.slipping_in(Circle::close) > 0; }},
    Rule{HealthAdvice::asked_more, [](const Health& h) { return h.asked > h.gave; }},
    Rule{HealthAdvice::shrinking,
         [](const Health& h) { return 4 * h.quarters.back().people < 3 * h.quarters.at(health_quarters - 5).people; }},
    // with fifteen people met equally often, five have a third
    Rule{HealthAdvice::top_heavy, [](const Health& h) { return h.met >= 15 && h.top5_share.value_or(0) > 0.6; }},
    Rule{HealthAdvice::barely_known, [](const Health& h) { return h.met >= 15 && 2 * h.barely_known > h.met; }},
    Rule{HealthAdvice::friends_slip,
         [](const Health& h) { return a_third_slips(h, Circle::friends) || a_third_slips(h, Circle::active); }},
    Rule{HealthAdvice::more_than_fit, [](const Health& h) { return h.value_added_twice > h.size; }},
};

}  // namespace

Day health_since(Day today) {
    // the share of a year ago and the circles need only two years, which begin later
    return quarter_ends(today).front().last - year_of_days + Days{1};
}

std::size_t Health::slipping_in(Circle circle) const {
    return static_cast<std::size_t>(std::ranges::count(slipping, circle, &Slipping::circle));
}

Health health_of(const NetworkFacts& facts, Day today) {
    Health health;
    health.size = facts.size;
    health.barely_known = facts.barely_known;
    health.gave = facts.gave;
    health.got = facts.got;
    health.asked = facts.asked;
    health.value_added_twice = people_valued_twice(facts.days, today);
    health.top5_share = top_share(facts.days, today);
    health.top5_share_year_ago = top_share(facts.days, today - year_of_days);
    const auto ends = quarter_ends(today);
    std::ranges::transform(ends, health.quarters.begin(), [&facts](const QuarterEnd& end) {
        return QuarterCount{end.year, end.quarter, people_valued_twice(facts.days, end.last)};
    });
    place_people(facts, today, health);
    health.advice = advice_on(health);
    return health;
}

HealthAdvice advice_on(const Health& health) {
    const auto* rule = std::ranges::find_if(rules, [&health](const Rule& each) { return each.holds(health); });
    return rule == rules.end() ? HealthAdvice::steady : rule->advice;
}

}  // namespace nj
