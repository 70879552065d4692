#pragma once

#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/quota.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// The reminder mail scheduled, or its schedule changed.
struct RemindInstallReport {
    std::string address;
    std::string scheduler;  ///< `cron`, `systemd`
    std::string job;        ///< as the scheduler stores it
    WeekDays days = whole_week;
    int minutes = 0;  ///< after midnight
    bool was_installed = false;
    std::string missing_mailer = {};     ///< the program that would send the mail, if it is not there
    std::string ignored_time_zone = {};  ///< of the user, if the scheduler goes by the machine's
};
std::string to_text(const RemindInstallReport& report, const Style& style);
void to_json(const RemindInstallReport& report, JsonWriter& json);
std::vector<std::string> notices_of(const RemindInstallReport& report);

struct RemindUninstallReport {
    std::vector<std::string> schedulers;  ///< those that had it; may be empty
};
std::string to_text(const RemindUninstallReport& report, const Style& style);
void to_json(const RemindUninstallReport& report, JsonWriter& json);

}  // namespace nj
