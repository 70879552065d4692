#pragma once

#include <string>
#include <string_view>

#include "nj/domain/exchange.hpp"

namespace nj {

/// How an ask was taken, and the word that it was taken from; no word where none of the text says.
struct GuessedType {
    AskType type = AskType::overt;
    std::string from;
};

/// Soft for advice, a coffee, their experience or story, something to learn; overt for an introduction, a referral, a
/// review, a recommendation, to hire, promote or link. The larger request wins where a text has words of both, and an
/// ask that has none is taken as overt.
GuessedType guess_type(std::string_view text);

/// Whether the words say that there is something in it for them: `coffee on me`, `my treat`, `in return ...`.
bool offers_something(std::string_view text);

}  // namespace nj
