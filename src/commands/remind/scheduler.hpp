#pragma once

#include <optional>
#include <string>

#include "nj/contract/command.hpp"
#include "nj/mail/schedule.hpp"

namespace nj {

enum class Scheduler { cron, systemd };
std::string_view scheduler_name(Scheduler scheduler);

/// The absolute path of the journal, which names its job.
std::string journal_of(const Environment& environment);

/// cron if there is a crontab program, else systemd if it answers this user; an Error if neither does.
Scheduler scheduler_at_hand();

/// The job of this journal as the scheduler stores it, with its time; nothing if there is none.
std::optional<std::string> scheduled(Session& session, Scheduler scheduler);
/// What `schedule` would write.
std::string schedule_text(Session& session, Scheduler scheduler, const Job& job);
/// Schedules the job, replacing an existing one. Throws an Error with the scheduler's message if it fails.
void schedule(Session& session, Scheduler scheduler, const Job& job);
void unschedule(Session& session, Scheduler scheduler);

}  // namespace nj
