#pragma once

#include <cstddef>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// An ask or promise, with all the people it is with.
template <class Thing>
struct Owed {
    Thing what;
    std::vector<Named> people;
};
/// The first of the open asks or promises, and how many there are in all.
template <class Thing>
struct Waiting {
    std::vector<Owed<Thing>> first;
    std::size_t total = 0;
};

/// What is open between you and one person: open promises in the order they were made, then asks that are open, or
/// granted and not thanked for, latest first.
struct WaitingBetween {
    std::vector<Promise> promises;  ///< promises and asks together are at most `limit`
    std::vector<Ask> asks;
    std::size_t total = 0;  ///< without the limit
};
WaitingBetween waiting_between(Journal& journal, ContactId contact, std::size_t limit);

}  // namespace nj
