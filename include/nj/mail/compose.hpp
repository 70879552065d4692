#pragma once

#include <string>

namespace nj {

/// Has a mail program open a `mailto:` URL (RFC 6068), and waits until it comes back. `program` is a command of the
/// shell; the URL is added to it. One that fails is an Error.
void compose(const std::string& url, const std::string& program);

/// What is asked where no program is set: whatever the desktop opens mails with.
inline constexpr const char* usual_composer = "xdg-open";

}  // namespace nj
