#pragma once

#include "nj/base/date.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// What passed both ways between you and somebody: sums of weights, and the balance with each weight aged.
struct Passed {
    int gave = 0;
    int got = 0;
    double balance = 0;  ///< gave minus got, aged; positive when you gave more
};

/// A weight as much as it still counts: halved every 365 days. 4 given a year ago counts 2.
double aged(double weight, Days ago);

/// Adds what passed in one exchange, both ways, so long ago.
void add_passed(Passed& passed, int gave, int got, Days ago);

/// The balance as it is shown, compared and told: to 2 decimals.
double rounded_balance(const Passed& passed);

/// Whether a balance, rounded, is about even: within 1.5.
bool is_even(double balance);

}  // namespace nj
