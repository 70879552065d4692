#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/view/style.hpp"
#include "nj/view/today.hpp"

namespace nj {
class JsonWriter;

/// What `nj doctor` looked at, and what it found.
struct DoctorReport {
    Day today;
    std::string journal_path;
    std::vector<std::string> damage;             ///< in the words of SQLite; empty if the file is intact
    std::optional<std::string> exposed_journal;  ///< its path, if others on this machine can read it
    std::optional<std::string> exposed_outbox;
    std::optional<std::string> scheduler;       ///< `cron`, `systemd`; nothing if no mail is scheduled
    std::optional<std::string> missing_mailer;  ///< the program that is not there
    std::vector<HeldReminder> held;             ///< reminder mails that were not delivered
    [[nodiscard]] bool is_healthy() const;
};
std::string to_text(const DoctorReport& report, const Style& style);
void to_json(const DoctorReport& report, JsonWriter& json);

}  // namespace nj
