#pragma once

#include <string>
#include <string_view>

#include "nj/domain/exchange.hpp"

namespace nj {

/// The guessed type of an ask, and the word that it was guessed from, which may be empty.
struct GuessedType {
    AskType type = AskType::overt;
    std::string from;
};

/// Soft for advice, a coffee, their experience or story, something to learn; overt for an introduction, a referral, a
/// review, a recommendation, to hire, promote or link. A text with words of both is overt, and so is one with none.
GuessedType guess_type(std::string_view text);

/// Whether the text offers something to them: `coffee on me`, `my treat`, `in return ...`.
bool offers_something(std::string_view text);

}  // namespace nj
