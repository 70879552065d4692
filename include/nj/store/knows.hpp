#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/knows.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What you recorded about two people who know each other.
struct SaidToKnow {
    std::string note;
    std::optional<int> strength;  ///< 1 to 5
};
/// Empty if nothing is recorded. The order of the two people does not matter, here and below.
std::optional<SaidToKnow> said_to_know(Journal& journal, ContactId one, ContactId other);
void say_they_know(Writer& writer, ContactId one, ContactId other, const SaidToKnow& said);
/// Removes the record; a guess that they know each other remains.
void forget_they_know(Writer& writer, ContactId one, ContactId other);

/// How many of a person's latest exchanges are read by default to find who they met.
inline constexpr std::size_t usual_reach = 500;

/// The visible people this contact is recorded to know, or can be guessed to know, in id order. Communities of more
/// than 100 members are not read.
std::vector<Acquaintance> acquaintances_of(Journal& journal, ContactId contact, std::size_t latest = usual_reach);

}  // namespace nj
