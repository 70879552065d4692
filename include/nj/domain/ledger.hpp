#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// One thing that passed between you and someone.
struct PassedThing {
    Way way = Way::gave;
    std::string what;
    int weight = 2;
    Day on;
    bool pass_on = false;
    std::optional<long long> number;  ///< of what is to be passed on, or passed something on
    ExchangeId exchange;
};

/// What passed between you and one person: the sums of all that there is, and some or all of the things.
struct LedgerEntry {
    Named person;
    std::string given;  ///< what to call them by
    Passed passed;
    std::vector<PassedThing> things = {};  ///< the latest first
};

/// The people you owe most come first: the most negative balance, then by handle.
void sort_by_balance(std::vector<LedgerEntry>& entries);

}  // namespace nj
