#pragma once

#include <string>
#include <vector>

#include "nj/base/date.hpp"

namespace nj {

/// Twelve months as a strip of eight heights, the last month rightmost, at most `peak` a month; empty without any day.
struct Strip {
    std::string bars;
    int peak = 0;
};
Strip month_strip(const std::vector<Day>& days, Day today);

}  // namespace nj
