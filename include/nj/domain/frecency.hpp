#pragma once

#include <span>

#include "nj/base/date.hpp"

namespace nj {

/// A score for how likely someone is to be typed next, from frequency and recency: the sum of 2^(-age / 30 days) over
/// the days of the latest exchanges. It is dimensionless and 0 without an exchange; an exchange today counts 1, one a
/// month ago 0.5. A future day counts as today. Ten days are enough: ten exchanges two weeks ago (7.2) are more than
/// one today.
double frecency(std::span<const Day> latest, Day today);

}  // namespace nj
