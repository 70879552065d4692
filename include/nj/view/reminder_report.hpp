#pragma once

#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// What happened to a mail.
struct ReminderReport {
    enum class Outcome { sent, already_sent, nothing_to_say, shown };
    Outcome outcome = Outcome::nothing_to_say;
    std::string to;
    std::string subject;
    std::string message_id;
    std::vector<std::string> earlier;  ///< days of earlier mails that were sent now
    std::string text;                  ///< what `--dry-run` shows a person
    std::string html;
    std::string message;  ///< the mail itself
    bool raw = false;     ///< show the mail itself, not its text
};
std::string to_text(const ReminderReport& report, const Style& style);
void to_json(const ReminderReport& report, JsonWriter& json);

}  // namespace nj
