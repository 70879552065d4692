#pragma once

#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/goal.hpp"

namespace nj {

/// What `goal add` and `goal edit` lay on a goal.
struct GoalOptions {
    std::optional<std::string> by;
    std::optional<std::string> count;
    std::optional<std::string> of;
    std::optional<std::string> where;

    void declare(Params& params);
    [[nodiscard]] bool any() const { return by || count || of || where; }
    /// `none` removes a date, a count, or a filter. A filter is read now, so that its mistakes are reported now.
    void apply_to(Session& session, Goal& goal) const;
};

}  // namespace nj
