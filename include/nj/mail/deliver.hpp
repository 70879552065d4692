#pragma once

#include <string>

namespace nj {

/// Pipes a message (RFC 5322, with its recipients in the header) to a program that works like sendmail:
/// `sendmail -i -t`, `msmtp -t`. If the program fails, throws an Error with its output.
void deliver(const std::string& message, const std::string& mailer);

/// The program name in a mailer command: `msmtp` in `msmtp -t`, `sendmail` in the default one.
std::string mailer_program(const std::string& mailer);
/// Whether the mailer's program can be found.
bool is_mailer_there(const std::string& mailer);

/// The default mailer: sendmail, even if it is not on the user's PATH.
inline constexpr const char* usual_mailer = "PATH=$PATH:/usr/sbin:/usr/lib sendmail -i -t";

}  // namespace nj
