#include "nj/domain/balance.hpp"

#include <cmath>

namespace nj {

double aged(int weight, Days ago) {
    return weight * std::exp2(-static_cast<double>(ago.count()) / 365.0);
}

void add_help(Passed& passed, Way way, int weight, Days ago) {
    (way == Way::gave ? passed.gave : passed.got) += weight;
    passed.balance += way == Way::gave ? aged(weight, ago) : -aged(weight, ago);
}

double rounded_balance(const Passed& passed) {
    return std::round(passed.balance * 100) / 100;
}

}  // namespace nj
