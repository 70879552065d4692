#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/knows.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What you said of two people knowing each other.
struct SaidToKnow {
    std::string note;
    std::optional<int> strength;  ///< 1 to 5
};
/// Nothing where you said nothing. Which of the two comes first does not matter, here and below.
std::optional<SaidToKnow> said_to_know(Journal& journal, ContactId one, ContactId other);
void say_they_know(Writer& writer, ContactId one, ContactId other, const SaidToKnow& said);
/// Takes back what was said; a guess stays a guess.
void forget_they_know(Writer& writer, ContactId one, ContactId other);

/// How many of someone's latest exchanges are read to find who they met, by default.
inline constexpr std::size_t usual_reach = 500;

/// Everyone visible this contact is recorded, or can be guessed, to know, in id order. Communities of
/// more than 100 are left out.
std::vector<Acquaintance> acquaintances_of(Journal& journal, ContactId contact, std::size_t latest = usual_reach);

}  // namespace nj
