#include "nj/domain/balance.hpp"

#include <cmath>

namespace nj {

double aged(double weight, Days ago) {
    return weight * std::exp2(-static_cast<double>(ago.count()) / 365.0);
}

void add_passed(Passed& passed, int gave, int got, Days ago) {
    passed.gave += gave;
    passed.got += got;
    passed.balance += aged(gave - got, ago);
}

double rounded_balance(const Passed& passed) {
    return std::round(passed.balance * 100) / 100;
}

bool is_even(double balance) {
    return std::abs(balance) <= 1.5;
}

}  // namespace nj
