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
    std::string job;        ///< as the scheduler has it
    WeekDays days = whole_week;
    int minutes = 0;  ///< after midnight
    bool was_installed = false;
};
std::string to_text(const RemindInstallReport& report, const Style& style);
void to_json(const RemindInstallReport& report, JsonWriter& json);

struct RemindUninstallReport {
    std::vector<std::string> schedulers;  ///< it was removed from; may be empty
};
std::string to_text(const RemindUninstallReport& report, const Style& style);
void to_json(const RemindUninstallReport& report, JsonWriter& json);

}  // namespace nj
