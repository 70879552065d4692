#pragma once

#include <vector>

#include "nj/contract/command.hpp"
#include "nj/view/today.hpp"

namespace nj {

/// The reminder mails of this journal that were not delivered.
std::vector<HeldReminder> held_reminders(const Environment& environment);

}  // namespace nj
