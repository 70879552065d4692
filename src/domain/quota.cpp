#include "nj/domain/quota.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::array<std::string_view, 7> names{"mon", "tue", "wed", "thu", "fri", "sat", "sun"};

std::optional<std::size_t> week_day(std::string_view text) {
    const std::string name = fold(text).substr(0, 3);
    const auto* found = std::ranges::find(names, std::string_view(name));
    if (found == names.end()) return std::nullopt;
    return static_cast<std::size_t>(found - names.begin());
}

/// The index of a day in the week; 0 is Monday.
std::size_t index_of(Day day) {
    return date::weekday{date::sys_days{day.time_since_epoch()}}.iso_encoding() - 1;
}

}  // namespace

std::optional<WeekDays> read_week_days(std::string_view text) {
    WeekDays days{};
    while (!text.empty()) {
        const auto end = std::min(text.find(','), text.size());
        const auto part = trimmed(text.substr(0, end));
        const auto dash = part.find('-');
        const auto first = week_day(part.substr(0, dash));
        const auto last = dash == part.npos ? first : week_day(part.substr(dash + 1));
        if (!first || !last) return std::nullopt;
        for (std::size_t day = *first;; day = (day + 1) % days.size()) {
            days.at(day) = true;
            if (day == *last) break;
        }
        text.remove_prefix(std::min(end + 1, text.size()));
    }
    if (std::ranges::find(days, true) == days.end()) return std::nullopt;
    return days;
}

Day monday_of(Day day) {
    return day - Days{static_cast<int>(index_of(day))};
}

std::size_t todays_quota(std::size_t per_week, std::size_t met_this_week, const WeekDays& days, Day today) {
    const auto at = index_of(today);
    if (!days.at(at) || met_this_week >= per_week) return 0;
    const auto left = per_week - met_this_week;
    const auto days_left =
        static_cast<std::size_t>(std::count(days.begin() + static_cast<std::ptrdiff_t>(at), days.end(), true));
    return (left + days_left - 1) / days_left;
}

double asked_per_day(std::span<const Standing> people, Typical typical, Day today) {
    double sum = 0;
    for (const auto& person : people) {
        const auto parts = score(person, typical, false, today);
        const auto why = kept_off(person, parts, today);
        if (why == KeptOff::archived || why == KeptOff::unmet || why == KeptOff::waiting || why == KeptOff::wider)
            continue;
        sum += 1 / parts.rhythm.days;
    }
    return sum;
}

}  // namespace nj
