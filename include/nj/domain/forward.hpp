#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

// Help that is passed on to someone else instead of back. Nothing of it is ever owed or late.

/// A thing that is to be passed on, or that passed one on.
struct Link {
    HelpId id;
    long long number = 0;
    Way way = Way::gave;
    std::string what;
    int weight = 2;
    Day on;
    std::vector<Named> people;     ///< who gave it (got), or who received it (gave, passed); empty if unknown
    bool pass_on = false;          ///< by you if you got it, otherwise by the person who received it
    std::optional<HelpId> passes;  ///< the thing that it passed on
};

/// One side of a gift: you, or people of your journal; neither where it is not known who.
struct Side {
    bool you = false;
    std::vector<Named> people;
};

/// A link with both its sides.
struct ChainStep {
    Link link;
    Side from;
    Side to;
    std::optional<long long> after;  ///< in a chain, what it passed on where that is not the step before it
};

/// A thing to be passed on with what has passed it on, in order of day; nothing yet: it waits.
struct Forward {
    ChainStep thing;
    std::vector<ChainStep> passed;
};

/// A link with both its sides. `id` is in `links`.
ChainStep step_of(std::span<const Link> links, HelpId id);

/// Everything that is to be passed on, in the order of the links.
std::vector<Forward> forwards_of(std::span<const Link> links);

/// The story in which a thing stands, from the first thing to the last; where one was passed on several times the
/// earlier goes first, with all that came of it. A link that is not among these ends it. `any` is in `links`.
std::vector<ChainStep> chain_of(std::span<const Link> links, HelpId any);

}  // namespace nj
