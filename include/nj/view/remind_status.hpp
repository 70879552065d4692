#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/view/today.hpp"

namespace nj {

/// What sends the reminder mail, the day of the last mail sent, and undelivered mail.
struct RemindStatusReport {
    struct Job {
        std::string scheduler;  ///< `cron`, `systemd`
        std::string line;       ///< as the scheduler stores it
    };
    std::vector<Job> jobs;
    std::optional<Day> last_sent;
    std::vector<HeldReminder> held;
};
std::string to_text(const RemindStatusReport& report, const Style& style);
void to_json(const RemindStatusReport& report, JsonWriter& json);

}  // namespace nj
