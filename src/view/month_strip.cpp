#include "nj/view/month_strip.hpp"

#include <algorithm>
#include <array>

#include "nj/view/bars.hpp"

namespace nj {
namespace {

constexpr int months = 12;

int month_index(Day day) {
    const date::year_month_day ymd{day};
    return static_cast<int>(ymd.year()) * months + static_cast<int>(static_cast<unsigned>(ymd.month()));
}

}  // namespace

Strip month_strip(const std::vector<Day>& days, Day today) {
    std::array<std::size_t, months> counts{};
    const int first = month_index(today) - months + 1;
    for (const Day day : days) {
        const int month = month_index(day) - first;
        if (month >= 0 && month < months) ++counts[static_cast<std::size_t>(month)];
    }
    Strip strip;
    strip.peak = static_cast<int>(*std::ranges::max_element(counts));
    if (strip.peak > 0) strip.bars = bars(counts);
    return strip;
}

}  // namespace nj
