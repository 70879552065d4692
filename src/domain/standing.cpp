#include "nj/domain/standing.hpp"

#include <algorithm>
#include <cmath>

namespace nj {

void recount(Standing& standing, std::span<const ExchangeDay> days_in_order) {
    standing.n = 0;
    standing.first = standing.last = {};
    standing.l = 0;
    standing.v = 0;
    for (auto day = days_in_order.begin(); day != days_in_order.end();) {
        const auto next_day =
            std::find_if(day, days_in_order.end(), [&](const ExchangeDay& other) { return other.on != day->on; });
        append(standing, *std::max_element(day, next_day, [](const ExchangeDay& a, const ExchangeDay& b) {
                   return a.weight < b.weight;
               }));
        day = next_day;
    }
}

void append(Standing& standing, ExchangeDay day) {
    if (standing.n == 0) {
        standing.first = day.on;
    } else {
        standing.l +=
            std::log((day.on - standing.last).count());  // the days differ, so the logarithm is never below ln 1
    }
    standing.last = day.on;
    standing.n += 1;
    standing.v += day.weight;
}

}  // namespace nj
