#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// One thing that was given by you or by someone else.
struct PassedThing {
    Way way = Way::gave;
    std::string what;
    int weight = 2;
    Day on;
    bool pass_on = false;
    std::optional<long long> number;  ///< for a thing to pass on, or that passes something on
    ExchangeId exchange;
};

/// What you and one person gave each other: the sums of all things, and some or all of the things.
struct LedgerEntry {
    Named person;
    std::string given;  ///< their short name
    Passed passed;
    std::vector<PassedThing> things = {};  ///< latest first
};

/// Sorts the people you owe most first: by balance, most negative first, then by handle.
void sort_by_balance(std::vector<LedgerEntry>& entries);

}  // namespace nj
