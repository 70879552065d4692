#pragma once

#include <vector>

#include "nj/contract/command.hpp"
#include "nj/store/knows.hpp"
#include "nj/view/knows.hpp"

namespace nj {

/// Whom somebody knows, with names: what was said first, then the guesses.
std::vector<KnownPerson> acquaintances_with_names(Session& session, ContactId contact,
                                                  std::size_t latest = usual_reach);

}  // namespace nj
