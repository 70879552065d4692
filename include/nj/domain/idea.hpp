#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

enum class IdeaKind { thanks, promise, introduce, pass_along, birthday };

/// Something to do for someone, and the reason. `text` and `why` are the user's own words: the thing owed, the thing
/// shared, or the offer that meets a need.
struct Idea {
    IdeaKind kind;
    std::string text;
    std::string why;
    std::optional<Named> with;        ///< the person to introduce, or the person who liked it
    std::optional<long long> number;  ///< number of the ask, promise, or share
    std::optional<Day> on;            ///< a birthday, or the day of a promise
};

/// A person and what they offer.
struct Offer {
    Named person;
    std::string text;
};

/// Something that was shared with others, and the person among them who liked it.
struct SharedThing {
    ShareId id;
    long long number = 0;
    std::string title;
    std::string about;
    std::optional<Named> liked_by;
};

/// The data for ideas for one person.
struct AtHand {
    std::vector<Ask> unthanked;       ///< granted, not thanked for
    std::vector<Promise> promises;    ///< open ones
    std::vector<Fact> facts;          ///< the person's own
    std::vector<Offer> offers;        ///< by other people that they are not known to have met
    std::vector<SharedThing> shared;  ///< with others but not with them, except topics they stopped
    std::string birthday;
};

/// At most `at_most` things to do for them, each with its reason: thanks owed, a promise, a need that someone else's
/// offer meets, something shared that fits what they like or need, a birthday within 14 days. Ideas are not stored: an
/// idea that you act on disappears because its source is closed.
std::vector<Idea> ideas_for(const AtHand& at_hand, Day today, std::size_t at_most = 3);

}  // namespace nj
