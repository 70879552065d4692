#include "nj/domain/review.hpp"

#include <algorithm>

#include "nj/domain/quota.hpp"

namespace nj {
namespace {

constexpr double overdue = 3;

Day month_start(date::year_month month) {
    return Day{date::local_days{month / 1}};
}

Day period_start(Period period, Day day) {
    if (period == Period::week) return monday_of(day);
    const date::year_month_day ymd{day};
    const unsigned month = static_cast<unsigned>(ymd.month());
    const unsigned first = period == Period::month ? month : (month - 1) / 3 * 3 + 1;
    return month_start(ymd.year() / date::month{first});
}

Day next_start(Period period, Day start) {
    if (period == Period::week) return start + Days{7};
    const date::year_month_day ymd{start};
    return month_start(ymd.year() / ymd.month() + date::months{period == Period::month ? 1 : 3});
}

/// The lateness on a day; 0 if the first gap had not begun.
double lateness(const Standing& standing, Typical typical, Day day) {
    const bool begun = standing.n > 0 || (standing.started && *standing.started <= day);
    return begun ? score(standing, typical, false, day).lateness : 0;
}

}  // namespace

ReviewSpan review_span(Period period, Day today) {
    const Day start = period_start(period, today);
    if (start == today) {
        const Day before = period_start(period, today - Days{1});
        return {{before, today - Days{1}}, today - Days{1}, {today, next_start(period, today) - Days{1}}};
    }
    const Day next = next_start(period, start);
    return {{start, today}, next - Days{1}, {next, next_start(period, next) - Days{1}}};
}

std::vector<std::size_t> slipped(std::span<const BeforeAndNow> people, Typical typical, Day first, Day today) {
    std::vector<std::pair<double, std::size_t>> found;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const Score now = score(people[i].now, typical, false, today);
        if (kept_off(people[i].now, now, today) != KeptOff::nothing) continue;
        const double then = lateness(people[i].before, typical, first);
        const bool past_one = then < 1 && now.lateness >= 1;
        const bool past_three = then < overdue && now.lateness >= overdue;
        if (past_one || past_three) found.emplace_back(now.lateness, i);
    }
    std::ranges::stable_sort(found, std::ranges::greater{}, &std::pair<double, std::size_t>::first);
    std::vector<std::size_t> order;
    for (const auto& each : found) order.push_back(each.second);
    return order;
}

std::vector<std::size_t> came_back(std::span<const BeforeAndNow> people, Typical typical) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < people.size(); ++i) {
        const auto& [before, first_in_period, now] = people[i];
        if (first_in_period && before.n > 0 && lateness(before, typical, *first_in_period) >= overdue)
            found.push_back(i);
    }
    return found;
}

}  // namespace nj
