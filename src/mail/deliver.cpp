#include "nj/mail/deliver.hpp"

#include <stdlib.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>

#include "nj/base/error.hpp"

namespace nj {
namespace {

/// A file for what the mailer says, gone with this.
class Words {
public:
    Words() : path_((std::filesystem::temp_directory_path() / "nj-mail-XXXXXX").string()) {
        const int file = mkstemp(path_.data());
        if (file < 0) throw Error(ErrorKind::not_done, "no file can be made for what the mailer says", "check " + path_);
        close(file);
    }
    ~Words() { unlink(path_.c_str()); }
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }
    [[nodiscard]] std::string first_line() const {
        std::ifstream file(path_);
        std::string line;
        std::getline(file, line);
        return line;
    }

private:
    std::string path_;
};

}  // namespace

void deliver(const std::string& message, const std::string& mailer) {
    const Words words;
    FILE* program = popen(("{ " + mailer + "; } >'" + words.path() + "' 2>&1").c_str(), "w");
    if (program == nullptr) throw Error(ErrorKind::not_done, "the mailer '" + mailer + "' cannot be started", "");
    const bool written = std::fwrite(message.data(), 1, message.size(), program) == message.size();
    const int status = pclose(program);
    if (written && status == 0) return;
    const std::string said = words.first_line();
    throw Error(ErrorKind::not_done, "the mailer did not take the mail" + (said.empty() ? "" : " (" + said + ")"),
                "nothing was sent; nj config mailer \"msmtp -t\" names another");
}

}  // namespace nj
