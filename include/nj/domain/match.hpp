#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include "nj/domain/idea.hpp"

namespace nj {

/// A need of one person, and an offer by another person that may meet it.
struct NeedMet {
    Offer need;
    Offer offer;
    std::size_t shared = 0;  ///< significant words in both (`shared_words`)
};

/// Every need and offer of two different people that share a significant word: most shared words first, then in the
/// order of needs and offers.
std::vector<NeedMet> matches(std::span<const Offer> needs, std::span<const Offer> offers);

}  // namespace nj
