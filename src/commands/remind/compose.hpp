#pragma once

#include <string>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/view/reminder.hpp"

namespace nj {

/// The mail of today, or of the week that has begun, about everyone or the people these words select: people, or a
/// filter.
Reminder reminder_for(Session& session, ReminderPeriod period, const std::vector<std::string>& words);

/// The address a mail goes to: what `--to` says, else the setting `remind.to`.
std::string recipient(Session& session, const std::string& to);

}  // namespace nj
