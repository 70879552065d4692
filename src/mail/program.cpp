#include "nj/mail/program.hpp"

#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>
#include <filesystem>

#include "nj/base/error.hpp"
#include "nj/base/files.hpp"
#include "nj/base/shell.hpp"

namespace nj {
namespace {

/// A temporary file for a program's output, removed by the destructor.
class Words {
public:
    Words() : path_(folder() + "/nj-said-XXXXXX") {
        const int file = mkstemp(path_.data());
        if (file < 0) throw Error(ErrorKind::not_done, "cannot create a file for a program's output", "check " + path_);
        close(file);
    }
    ~Words() { unlink(path_.c_str()); }
    Words(const Words&) = delete;
    Words& operator=(const Words&) = delete;

    [[nodiscard]] const std::string& path() const { return path_; }

private:
    static std::string folder() {
        std::error_code failed;
        const auto named = std::filesystem::temp_directory_path(failed);
        return failed ? "/tmp" : named.string();
    }

    std::string path_;
};

}  // namespace

Ran run_program(const std::string& command, const std::string& input) {
    const Words words;
    FILE* program = popen(("{ " + command + "\n} >" + shell_word(words.path()) + " 2>&1").c_str(), "w");
    if (program == nullptr) throw Error(ErrorKind::not_done, "'" + command + "' cannot be started", "try again");
    // a program that reads no input may have exited already; only its exit code matters
    std::fwrite(input.data(), 1, input.size(), program);
    const int status = pclose(program);
    return {WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status), read_file(words.path())};
}

}  // namespace nj
