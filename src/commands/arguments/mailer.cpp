#include "arguments/mailer.hpp"

#include "nj/mail/deliver.hpp"
#include "nj/term/preferences.hpp"

namespace nj {

std::string mailer_of(const Session& session) {
    const auto preferences = read_preferences(session.environment().config_folder);
    const auto mailer = preferences.find("mailer");
    return mailer == preferences.end() ? usual_mailer : mailer->second;
}

}  // namespace nj
