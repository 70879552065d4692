#pragma once

#include <string>
#include <vector>

#include "nj/view/reminder.hpp"

namespace nj {

/// One entry of the mail, for text and HTML: `1  Stephanie Marlow, 7 weeks (usually 3)` with lines below it.
struct ReminderItem {
    std::string number;  ///< for people to reach out to; empty otherwise
    std::string who;
    std::string said;  ///< what follows the name, with its comma or colon
    bool late = false;
    std::vector<std::string> lines;
    std::string email;
};

struct ReminderSection {
    std::string title;
    std::vector<ReminderItem> items;
    std::string more;  ///< `and 4 more: nj promise`
};

/// The mail before it becomes text or HTML, with all of its words.
struct ReminderPage {
    std::string title;
    std::vector<ReminderSection> sections;
    std::vector<std::string> goals;
    std::string foot;
};
ReminderPage reminder_page(const Reminder& reminder);

}  // namespace nj
