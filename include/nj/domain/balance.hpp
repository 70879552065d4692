#pragma once

#include "nj/base/date.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// What you and someone gave each other, as of one day: sums of weights, and the balance of aged weights, rounded to
/// the 2 decimals that are shown and compared.
struct Passed {
    int gave = 0;
    int got = 0;
    double balance = 0;    ///< gave minus got, aged; positive when you gave more
    double gave_aged = 0;  ///< not rounded
    double got_aged = 0;
};

/// The same sums in a stored form that does not depend on the day. They are added in the order of the timeline (day,
/// exchange), so that appending a later exchange gives the same bits as adding all of them.
struct PassedTotal {
    int gave = 0;
    int got = 0;
    double gave_aged = 0;  ///< each weight as of 1970-01-01: multiplied by 2^(day/365)
    double got_aged = 0;

    /// Adds the weights of one exchange.
    void add(int more_given, int more_got, Day on);
};

/// An aged weight: it halves every 365 days. 4 given a year ago counts 2.
double aged(double weight, Days ago);

Passed passed_on(const PassedTotal& total, Day today);

/// Whether a rounded balance is about even: within 1.5.
bool is_even(double balance);

}  // namespace nj
