#pragma once

#include <span>

#include "nj/domain/exchange.hpp"

namespace nj {

/// Whether an exchange is of a repeatable kind: not an ask, a share, or a gift.
bool is_repeatable(const Exchange& exchange);

/// The past exchange most similar to one with these people: with the most of them, then with the fewest others, then
/// the first in `past`, which is sorted latest first. Asks, shares, and gifts are ignored. nullptr if there is no
/// exchange with any of them.
const Exchange* most_similar(std::span<const Exchange> past, std::span<const Named> people);

}  // namespace nj
