#pragma once

#include "nj/base/date.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// What passed both ways between you and someone, as of one day: sums of weights, and the balance with each weight
/// aged, rounded to the 2 decimals that are shown, compared and told.
struct Passed {
    int gave = 0;
    int got = 0;
    double balance = 0;    ///< gave minus got, aged; positive when you gave more
    double gave_aged = 0;  ///< not rounded
    double got_aged = 0;
};

/// The same as it is kept, whatever day it is. Summed in the order of the timeline (day, exchange): adding one that
/// comes after all others gives the same bits as adding all of them.
struct PassedTotal {
    int gave = 0;
    int got = 0;
    double gave_aged = 0;  ///< each weight as of 1970-01-01: 2^(day/365) times as much
    double got_aged = 0;

    /// Adds what passed in one exchange, both ways.
    void add(int more_given, int more_got, Day on);
};

/// A weight as much as it still counts: halved every 365 days. 4 given a year ago counts 2.
double aged(double weight, Days ago);

Passed passed_on(const PassedTotal& total, Day today);

/// Whether a balance, rounded, is about even: within 1.5.
bool is_even(double balance);

}  // namespace nj
