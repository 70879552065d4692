#pragma once

#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/mail/schedule.hpp"

namespace nj {

enum class Scheduler { cron, systemd };
std::string_view scheduler_name(Scheduler scheduler);

/// Where the journal lies, from whatever folder it is looked at: the name of its job.
std::string journal_of(const Environment& environment);

/// The one that is there: cron where there is a crontab program, else a systemd that answers this user.
Scheduler scheduler_at_hand();

/// What runs the reminder of this journal, and when, as the scheduler has it; nothing where it has none.
std::optional<std::string> scheduled(Session& session, Scheduler scheduler);
/// What `schedule` would write.
std::string schedule_text(Session& session, Scheduler scheduler, const Job& job);
/// Takes the job on in the place of one that is there. An Error with the scheduler's words where it does not take it.
void schedule(Session& session, Scheduler scheduler, const Job& job);
void unschedule(Session& session, Scheduler scheduler);

}  // namespace nj
