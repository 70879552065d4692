#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

// Help that is passed on to someone else instead of being returned. It is never owed or late.

/// A thing to pass on, or a thing that passes on another one.
struct Link {
    HelpId id;
    long long number = 0;
    Way way = Way::gave;
    std::string what;
    int weight = 2;
    Day on;
    std::vector<Named> people;     ///< who gave it (got), or who received it (gave, passed); empty if unknown
    bool pass_on = false;          ///< by you if you got it, otherwise by its recipient
    std::optional<HelpId> passes;  ///< the thing that it passes on
};

/// One side of a gift: you, or people in the journal, or neither if unknown.
struct Side {
    bool you = false;
    std::vector<Named> people;
};

/// A link with its giver and receiver.
struct ChainStep {
    Link link;
    Side from;
    Side to;
    std::optional<long long> after;  ///< in a chain, the thing it passes on, unless that is the previous step
};

/// A thing to pass on, and the things that passed it on, by day; none if it is still open.
struct Forward {
    ChainStep thing;
    std::vector<ChainStep> passed;
};

/// A link with its giver and receiver. `id` must be in `links`.
ChainStep step_of(std::span<const Link> links, HelpId id);

/// All things to pass on, in the order of the links.
std::vector<Forward> forwards_of(std::span<const Link> links);

/// The chain that contains a thing, from the first thing to the last. If a thing was passed on several times, the
/// earlier branch is first and complete. A missing link ends the chain. `any` must be in `links`.
std::vector<ChainStep> chain_of(std::span<const Link> links, HelpId any);

}  // namespace nj
