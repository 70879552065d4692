#pragma once

#include <vector>

#include "nj/contract/command.hpp"
#include "nj/store/knows.hpp"
#include "nj/view/knows.hpp"

namespace nj {

/// The people someone knows, with names: recorded ones first, then guesses.
std::vector<KnownPerson> acquaintances_with_names(Session& session, ContactId contact,
                                                  std::size_t latest = usual_reach);

}  // namespace nj
