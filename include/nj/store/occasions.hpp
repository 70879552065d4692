#pragma once

#include "nj/domain/reason.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What you could write to a person who comes up in `due`.
Occasion occasion_for(Journal& journal, ContactId contact);

}  // namespace nj
