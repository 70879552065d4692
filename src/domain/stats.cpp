#include "nj/domain/stats.hpp"

#include <algorithm>

namespace nj {
namespace {

int number_of(Day day) {
    return day.time_since_epoch().count();
}

}  // namespace

void ExchangeCounter::exchange(Day on, std::string_view kind) {
    const auto known = kinds_.find(kind);
    ++(known != kinds_.end() ? known : kinds_.emplace(kind, 0).first)->second;
    ++days_[number_of(on)].exchanges;
}

void ExchangeCounter::help(Day on, Way way) {
    DayCount& day = days_[number_of(on)];
    ++(way == Way::gave ? day.gave : day.got);
}

ExchangeStats ExchangeCounter::stats(Day today) const {
    ExchangeStats stats;
    std::map<int, YearCount> years;
    std::map<date::year_month, std::size_t> months;
    for (const auto& [number, count] : days_) {
        const Day day{Days{number}};
        const date::year_month_day ymd{day};
        YearCount& year = years[static_cast<int>(ymd.year())];
        year.exchanges += count.exchanges;
        year.gave += count.gave;
        year.got += count.got;
        if (count.exchanges == 0) continue;
        months[ymd.year() / ymd.month()] += count.exchanges;
        if (!stats.first || day < *stats.first) stats.first = day;
    }
    for (const auto& [name, count] : kinds_) {
        stats.kinds.push_back({name, count});
        stats.exchanges += count;
    }
    std::ranges::stable_sort(stats.kinds, std::greater{}, &NameCount::count);
    for (auto year = years.rbegin(); year != years.rend(); ++year) {
        stats.years.push_back(year->second);
        stats.years.back().year = year->first;
    }
    const date::year_month_day ymd{today};
    const auto running = ymd.year() / ymd.month();
    for (std::size_t i = 0; i < stats_months; ++i) {
        const auto month = running - date::months{static_cast<int>(stats_months - 1 - i)};
        const auto found = months.find(month);
        stats.months.at(i) = {month, found == months.end() ? 0 : found->second};
    }
    for (const auto& [month, count] : months)
        if (!stats.busiest || count >= stats.busiest->exchanges) stats.busiest = {month, count};
    return stats;
}

}  // namespace nj
