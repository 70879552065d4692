#pragma once

#include <string>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/view/reminder.hpp"

namespace nj {

/// The mail for today or the current week, about everyone or only the people these words select (names, or a filter).
Reminder reminder_for(Session& session, ReminderPeriod period, const std::vector<std::string>& words);

/// The address mail is sent to: `--to`, else the setting `remind.to`.
std::string recipient(Session& session, const std::string& to);

}  // namespace nj
