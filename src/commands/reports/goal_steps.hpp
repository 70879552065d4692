#pragma once

#include <cstddef>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/domain/goal.hpp"
#include "nj/view/goal_plan.hpp"

namespace nj {

/// Plans for asking the people a goal names, the best score first, without archived people.
std::vector<PersonPlan> goal_steps(Session& session, const CountedGoal& goal, std::size_t at_most);

}  // namespace nj
