#pragma once

#include <string>

namespace nj {

/// Opens a `mailto:` URL (RFC 6068) in a mail program and waits until it exits. `program` is a shell command, to which
/// the URL is appended. If it fails, throws an Error.
void compose(const std::string& url, const std::string& program);

/// The default program: it opens the mail program of the desktop.
inline constexpr const char* usual_composer = "xdg-open";

}  // namespace nj
