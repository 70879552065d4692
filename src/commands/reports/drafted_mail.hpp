#pragma once

#include "nj/formats/message.hpp"
#include "nj/view/mail.hpp"

namespace nj {

/// A mail with both of its forms, as reports hold it.
DraftedMail drafted_mail(const Message& message);

}  // namespace nj
