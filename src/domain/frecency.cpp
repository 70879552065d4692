#include "nj/domain/frecency.hpp"

#include <algorithm>
#include <cmath>

namespace nj {

double frecency(std::span<const Day> latest, Day today) {
    constexpr double half_life = 30;
    double sum = 0;
    for (const Day day : latest) sum += std::exp2(-std::max(0, static_cast<int>((today - day).count())) / half_life);
    return sum;
}

}  // namespace nj
