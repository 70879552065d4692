#pragma once

#include <string>

namespace nj {

/// Hands a message (RFC 5322, its recipients in its own header) to a program that takes it as sendmail does, on
/// standard input: `sendmail -i -t`, `msmtp -t`. A program that fails is an Error with what it said.
void deliver(const std::string& message, const std::string& mailer);

/// The program of a mailer: `msmtp` of `msmtp -t`, `sendmail` of the usual one.
std::string mailer_program(const std::string& mailer);
/// Whether it can be found.
bool is_mailer_there(const std::string& mailer);

/// What is asked where no mailer is set: sendmail, also where it is not on a user's PATH.
inline constexpr const char* usual_mailer = "PATH=$PATH:/usr/sbin:/usr/lib sendmail -i -t";

}  // namespace nj
