#pragma once

#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/forward.hpp"

namespace nj {

/// The thing that is to be passed on, or passed one on, with that number.
Link the_link(Session& session, const std::string& number);

/// Refuses an exchange in which what you gave cannot pass that thing on: it is not yours to pass on, it came later, or
/// it would go back to whom it came from.
void check_passing(const Exchange& exchange, const Link& thing);

}  // namespace nj
