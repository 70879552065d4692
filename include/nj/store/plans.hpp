#pragma once

#include <optional>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/domain/plan.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Takes a line on, on a day and until one.
PlanId add_plan(Writer& writer, const PlanLine& line, Day on, Day by);
void close_plan(Writer& writer, PlanId id, Day on);

std::optional<Planned> read_plan(Journal& journal, PlanId id);

/// What was taken on until `today` and is not over, neither done nor kept, the earliest day first.
std::vector<Planned> plans_open(Journal& journal, Day today);
/// What was to be done by one of these days, kept or not, in the order it was taken on.
std::vector<Planned> plans_until(Journal& journal, const DaySpan& days);

}  // namespace nj
