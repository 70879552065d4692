#include "nj/domain/balance.hpp"

#include <cmath>

namespace nj {
namespace {

/// Rounds to hundredths, halves away from zero. Weights after whole years give exact halves (1 given three years ago is
/// 0.125); a sum that was aged in two steps may differ from them in its last bits.
double rounded(double balance) {
    constexpr double missed = 1e-7;
    return std::round(balance * 100 + std::copysign(missed, balance)) / 100 + 0.0;  // + 0.0 turns -0 into 0
}

}  // namespace

double aged(double weight, Days ago) {
    return weight * std::exp2(-static_cast<double>(ago.count()) / 365.0);
}

void PassedTotal::add(int more_given, int more_got, Day on) {
    gave += more_given;
    got += more_got;
    gave_aged += aged(more_given, -on.time_since_epoch());
    got_aged += aged(more_got, -on.time_since_epoch());
}

Passed passed_on(const PassedTotal& total, Day today) {
    const double gave = aged(total.gave_aged, today.time_since_epoch());
    const double got = aged(total.got_aged, today.time_since_epoch());
    return {total.gave, total.got, rounded(gave - got), gave, got};
}

bool is_even(double balance) {
    return std::abs(balance) <= 1.5;
}

}  // namespace nj
