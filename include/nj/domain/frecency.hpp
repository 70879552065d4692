#pragma once

#include <span>

#include "nj/base/date.hpp"

namespace nj {

/// How likely someone is to be typed next, frequent and recent at once: the sum over the days of their latest
/// exchanges of 2^(-age / 30 days). Dimensionless, 0 without an exchange; one today is 1, one a month ago 0.5. A day to
/// come counts as today. Ten days say enough: who was met ten times a fortnight ago (7.2) comes before who was met once
/// today.
double frecency(std::span<const Day> latest, Day today);

}  // namespace nj
