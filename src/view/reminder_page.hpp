#pragma once

#include <string>
#include <vector>

#include "nj/view/reminder.hpp"

namespace nj {

/// One entry of the mail, whatever it is written in: `1  Stephanie Marlow, 7 weeks (usually 3)` with lines below it.
struct ReminderItem {
    std::string number;  ///< of people to reach out to; empty for the others
    std::string who;
    std::string said;  ///< what follows the name, its comma or colon included
    bool late = false;
    std::vector<std::string> lines;
    std::string email;
};

struct ReminderSection {
    std::string title;
    std::vector<ReminderItem> items;
    std::string more;  ///< `and 4 more: nj promise`
};

/// The mail before it is text or HTML: all of its words are chosen here.
struct ReminderPage {
    std::string title;
    std::vector<ReminderSection> sections;
    std::vector<std::string> goals;
    std::string foot;
};
ReminderPage reminder_page(const Reminder& reminder);

}  // namespace nj
