#include "nj/domain/stats.hpp"

#include <algorithm>

namespace nj {
namespace {

date::year_month month_of(Day day) {
    const date::year_month_day ymd{day};
    return ymd.year() / ymd.month();
}

int year_of(Day day) {
    return static_cast<int>(date::year_month_day{day}.year());
}

}  // namespace

void ExchangeCounter::exchange(Day on, std::string_view kind) {
    const auto known = kinds_.find(kind);
    ++(known != kinds_.end() ? known : kinds_.emplace(kind, 0).first)->second;
    ++years_[year_of(on)].exchanges;
    ++months_[month_of(on)];
    if (!first_ || on < *first_) first_ = on;
}

void ExchangeCounter::help(Day on, Way way) {
    YearCount& year = years_[year_of(on)];
    ++(way == Way::gave ? year.gave : year.got);
}

ExchangeStats ExchangeCounter::stats(Day today) const {
    ExchangeStats stats;
    stats.first = first_;
    for (const auto& [name, count] : kinds_) {
        stats.kinds.push_back({name, count});
        stats.exchanges += count;
    }
    std::ranges::stable_sort(stats.kinds, std::greater{}, &NameCount::count);
    for (auto year = years_.rbegin(); year != years_.rend(); ++year) {
        stats.years.push_back(year->second);
        stats.years.back().year = year->first;
    }
    const auto running = month_of(today);
    for (std::size_t i = 0; i < stats_months; ++i) {
        const auto month = running - date::months{static_cast<int>(stats_months - 1 - i)};
        const auto found = months_.find(month);
        stats.months.at(i) = {month, found == months_.end() ? 0 : found->second};
    }
    for (const auto& [month, count] : months_)
        if (!stats.busiest || count >= stats.busiest->exchanges) stats.busiest = {month, count};
    return stats;
}

}  // namespace nj
