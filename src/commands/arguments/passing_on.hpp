#pragma once

#include <string>
#include "nj/contract/command.hpp"
#include "nj/domain/forward.hpp"

namespace nj {

/// Refuses an exchange in which what you gave cannot pass that thing on: it is not yours to pass on, it came later, or
/// it would go back to the person it came from.
void check_passing(const Exchange& exchange, const Link& thing);

}  // namespace nj
