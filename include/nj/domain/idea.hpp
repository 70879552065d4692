#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

enum class IdeaKind { thanks, promise, introduce, pass_along, birthday };

/// Something to do for someone, with what makes it one. `text` and `why` are the user's own words: what is owed, what
/// was shared, the offer that meets a need.
struct Idea {
    IdeaKind kind;
    std::string text;
    std::string why;
    std::optional<Named> with;        ///< who is to be introduced, or who was glad of it
    std::optional<long long> number;  ///< of the ask, promise or share
    std::optional<Day> on;            ///< a birthday; the day a promise was for
};

/// What someone offers, and who.
struct Offer {
    Named person;
    std::string text;
};

/// Something that was shared with others, and who of them liked it.
struct SharedThing {
    ShareId id;
    long long number = 0;
    std::string title;
    std::string about;
    std::optional<Named> liked_by;
};

/// What is at hand when ideas for one person are looked for.
struct AtHand {
    std::vector<Ask> unthanked;       ///< granted, not thanked for
    std::vector<Promise> promises;    ///< open ones
    std::vector<Fact> facts;          ///< theirs
    std::vector<Offer> offers;        ///< of others they are not known to have met
    std::vector<SharedThing> shared;  ///< with others and not with them, without what they asked not to get
    std::string birthday;
};

/// At most `at_most` things to do for them, each with its reason: thanks owed, a promise, a need that someone else's
/// offer meets, something shared that fits what they like or need, a birthday within 14 days. Nothing is kept: an idea
/// acted on is gone because what it came from is.
std::vector<Idea> ideas_for(const AtHand& at_hand, Day today, std::size_t at_most = 3);

}  // namespace nj
