#include "nj/mail/deliver.hpp"

#include "nj/base/error.hpp"
#include "nj/base/text.hpp"
#include "nj/mail/program.hpp"

namespace nj {

void deliver(const std::string& message, const std::string& mailer) {
    const Ran ran = run_program(mailer, message);
    if (ran.status == 0) return;
    const std::string said = ran.output.substr(0, ran.output.find('\n'));
    throw Error(ErrorKind::not_done, "the mailer did not take the mail" + (said.empty() ? "" : " (" + said + ")"),
                "nothing was sent; nj config mailer \"msmtp -t\" names another");
}

bool is_mailer_there(const std::string& mailer) {
    std::string look;
    for (const auto word : split_words(mailer)) {
        const bool assigns = word.find('=') != word.npos;  // `PATH=… sendmail`: what is set for the program
        look += (assigns ? "" : "command -v ") + std::string(word);
        if (!assigns) break;
        look += "; ";
    }
    return run_program(look).status == 0;
}

}  // namespace nj
