#pragma once

#include <optional>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/domain/plan.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds a line to the plan on a day, to be done by another.
PlanId add_plan(Writer& writer, const PlanLine& line, Day on, Day by);
void close_plan(Writer& writer, PlanId id, Day on);

std::optional<Planned> read_plan(Journal& journal, PlanId id);

/// The lines taken on by `today` whose day is not over and that are neither done nor kept, earliest day first.
std::vector<Planned> plans_open(Journal& journal, Day today);
/// The lines to be done by one of these days, kept or not, in the order they were added.
std::vector<Planned> plans_until(Journal& journal, const DaySpan& days);

}  // namespace nj
