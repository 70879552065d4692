#include "reports/drafted_mail.hpp"

namespace nj {

DraftedMail drafted_mail(const Message& message) {
    DraftedMail mail{{}, message.subject, message.body, to_rfc5322(message), to_mailto(message)};
    for (const auto& mailbox : message.to) mail.to.push_back({mailbox.name, mailbox.address});
    return mail;
}

}  // namespace nj
