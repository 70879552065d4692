#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// A line of a plan: a person to contact, and the reason.
struct PlanLine {
    std::optional<Named> person;
    std::string text;
};

/// A line of the plan that you accepted. An exchange with that person that was logged since then, on a day since then,
/// fulfills it; that is computed, not stored.
struct Planned {
    PlanId id;
    long long number = 0;
    PlanLine line;
    Day on;  ///< the day you accepted it
    std::optional<Day> by;
    TaskState state = TaskState::open;
    bool kept = false;  ///< done, or fulfilled by an exchange
};

/// At most `at_most` lines, taken from the sources in turn, in their order, until all are empty. No one appears twice.
std::vector<PlanLine> proposed(std::span<const std::vector<PlanLine>> sources, std::size_t at_most = 5);

}  // namespace nj
