#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"

namespace nj {

/// A line of a plan for some days: who to turn to, and for what.
struct PlanLine {
    std::optional<Named> person;
    std::string text;
};

/// A line that was taken on. It is kept by an exchange with that person which was logged since and is of a day since;
/// that is computed, nothing is written for it.
struct Planned {
    PlanId id;
    long long number = 0;
    PlanLine line;
    Day on;  ///< taken on
    std::optional<Day> by;
    TaskState state = TaskState::open;
    bool kept = false;  ///< done, or an exchange since
};

/// At most so many lines, taken in turn from each source, in their order, until nothing is left; no one twice.
std::vector<PlanLine> proposed(std::span<const std::vector<PlanLine>> sources, std::size_t at_most = 5);

}  // namespace nj
