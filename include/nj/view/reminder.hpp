#pragma once

#include <string>
#include <vector>

#include "nj/view/today.hpp"

namespace nj {

enum class ReminderPeriod { day, week };
/// `names`, for people who read mail on someone else's server: only who, when, and how long, and nothing recorded about
/// anyone.
enum class ReminderDetail { names, full };

/// Someone to reach out to, with what the mail says about them.
struct ReminderPerson {
    DueLine due;
    std::string email;       ///< empty if none is known
    std::string last_words;  ///< the note of the last exchange that has one
    std::string needs;       ///< the latest note on what they need
    std::string promised;    ///< an open promise of yours to them
    std::string thanks;      ///< what you have not thanked them for
    std::string idea;        ///< something to give
};

/// The morning page as a mail.
struct Reminder {
    TodayReport page;
    std::vector<ReminderPerson> people;
    ReminderPeriod period = ReminderPeriod::day;
    ReminderDetail detail = ReminderDetail::full;
    std::string host;  ///< which machine sends it, for people who have several
};

/// Whether there is nothing to do, no date near, and no one to reach out to.
bool is_empty(const Reminder& reminder);
/// Who is waiting for what, whose birthday it is, then the first two people to reach out to and how many more the mail
/// names: `Marcus is waiting for the zoning map; Ruth, Stephanie (+2)`.
std::string reminder_subject(const Reminder& reminder);
/// Plain text in lines of at most 72 columns, without tables: phones show it in proportional type.
std::string reminder_text(const Reminder& reminder);
/// The same words as an HTML document that loads nothing.
std::string reminder_html(const Reminder& reminder);

}  // namespace nj
