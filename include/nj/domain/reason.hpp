#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/idea.hpp"

namespace nj {

/// The data of a person for the reason to contact them.
struct Occasion {
    std::vector<Promise> promises;  ///< open ones
    std::vector<Ask> thanks_owed;   ///< granted, not thanked
    std::vector<Fact> facts;
    std::vector<Offer> offers;  ///< of other people, matching a need of this person
    std::string birthday;
    std::string goal;        ///< the text of the first goal that names them
    std::string last_words;  ///< the note of the last exchange that has one
    std::string last_kind;
    std::string met_place;
};

/// The reason in one line: a promise of yours, thanks owed, a need of theirs and who could meet it, a date near (14
/// days), a goal that names them, last topic, and only then the rhythm: `longer than usual` for a lateness
/// of 1 to 3, `overdue` up to 8, `dormant` above.
std::string reason_for(const Occasion& occasion, const Ranked& ranked, const Standing& standing, Day today);

}  // namespace nj
