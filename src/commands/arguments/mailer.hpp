#pragma once

#include <string>

#include "nj/contract/command.hpp"

namespace nj {

/// The program that takes mail: the preference `mailer`, else sendmail.
std::string mailer_of(const Session& session);

}  // namespace nj
