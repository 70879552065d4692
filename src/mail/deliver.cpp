#include "nj/mail/deliver.hpp"

#include "nj/base/error.hpp"
#include "nj/base/shell.hpp"
#include "nj/base/text.hpp"
#include "nj/mail/program.hpp"

namespace nj {

void deliver(const std::string& message, const std::string& mailer) {
    const Ran ran = run_program(mailer, message);
    if (ran.status == 0) return;
    const std::string said = ran.output.substr(0, ran.output.find('\n'));
    throw Error(ErrorKind::not_done, "the mailer did not accept the mail" + (said.empty() ? "" : " (" + said + ")"),
                "nothing was sent; nj config mailer \"msmtp -t\" names another");
}

std::string mailer_program(const std::string& mailer) {
    for (const auto word : split_words(mailer))
        if (word.find('=') == word.npos) return std::string(word);
    return mailer;
}

bool is_mailer_there(const std::string& mailer) {
    std::string look;
    for (const auto word : split_words(mailer)) {
        if (word.find('=') == word.npos) break;
        look += std::string(word) + "; ";  // an assignment before the program: `PATH=… sendmail`
    }
    return run_program(look + "command -v " + shell_word(mailer_program(mailer))).status == 0;
}

}  // namespace nj
