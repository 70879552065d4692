#include "reports/held_reminders.hpp"

#include "nj/mail/outbox.hpp"

namespace nj {

std::vector<HeldReminder> held_reminders(const Environment& environment) {
    std::vector<HeldReminder> held;
    for (auto& mail : held_mail(outbox_of(environment.journal_path)))
        if (const auto of = day_of_mail(mail.key))
            held.push_back({*of, mail.state == MailState::unknown, std::move(mail.said), std::move(mail.path)});
    return held;
}

}  // namespace nj
