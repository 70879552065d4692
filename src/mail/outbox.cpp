#include "nj/mail/outbox.hpp"

#include <dirent.h>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <ctime>
#include <filesystem>
#include <fstream>

#include "nj/base/date_parse.hpp"
#include "nj/base/error.hpp"
#include "nj/base/files.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

constexpr std::string_view waiting_ending = ".eml";
constexpr std::string_view sending_ending = ".sending";
constexpr std::string_view sent_ending = ".sent";
constexpr std::string_view unknown_ending = ".unknown";
constexpr std::string_view said_ending = ".said";

/// $1 is the path without its ending, $2 the mailer. The renames record the state. The shell makes them, because nj may
/// have exited by then. sync writes the first one to disk before the mailer starts, so that after a power failure the
/// mail does not look untried; some file systems cannot sync a folder. The shell holds the lock, descriptor 9; programs
/// that the mailer leaves running do not.
constexpr const char* hand_over_script = R"(
mv "$1.eml" "$1.sending" || exit 1
sync "${1%/*}" 2>/dev/null
sh -c "$2" <"$1.sending" >"$1.said" 2>&1 9>&-
code=$?
if [ "$code" -eq 0 ]; then mv "$1.sending" "$1.sent"; rm -f "$1.said"; else mv "$1.sending" "$1.eml"; fi
exit "$code")";

bool exists(const std::string& path) {
    return access(path.c_str(), F_OK) == 0;
}

[[noreturn]] void refuse(const std::string& path, int reason) {
    throw Error(ErrorKind::not_done, "the outbox '" + path + "' cannot be used (" + std::strerror(reason) + ")",
                "check the folder and the free space on its disk");
}

/// Creates the folder, readable only by its owner, and the journal's folder in the same way if it does not exist yet.
void make_folder(const std::string& folder) {
    const auto parent = std::filesystem::path(folder).parent_path();
    std::error_code ignored;
    if (!parent.empty() && !exists(parent.string())) {
        std::filesystem::create_directories(parent.parent_path(), ignored);
        mkdir(parent.c_str(), 0700);
    }
    if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST) refuse(folder, errno);
}

/// Waits for the lock for a minute at most: a mailer may be slow, but one that hangs must not block all later runs.
void wait_for(int lock, const std::string& folder) {
    constexpr int tries = 600;
    constexpr timespec between{0, 100'000'000};
    for (int i = 0; i < tries; ++i) {
        if (flock(lock, LOCK_EX | LOCK_NB) == 0) return;
        if (errno != EINTR && errno != EWOULDBLOCK) refuse(folder, errno);
        nanosleep(&between, nullptr);
    }
    throw Error(ErrorKind::not_done, "another nj remind has been sending a mail for more than a minute",
                "check why its mailer does not finish");
}

void move_file(const std::string& from, const std::string& to) {
    if (std::rename(from.c_str(), to.c_str()) != 0) refuse(from, errno);
}

/// The beginning of the mailer's output on one line; a mailer may print a page of usage.
std::string read_one_line(const std::string& path) {
    constexpr std::size_t longest = 200;
    std::ifstream file(path);
    std::string text(longest, '\0');
    file.read(text.data(), static_cast<std::streamsize>(longest));
    text.resize(static_cast<std::size_t>(file.gcount()));
    return std::string(trimmed(cleaned(text)));
}

std::vector<HeldMail> mails_in(const std::string& folder,
                               std::initializer_list<std::pair<std::string_view, MailState>> endings) {
    std::vector<HeldMail> found;
    DIR* entries = opendir(folder.c_str());
    if (entries == nullptr) return found;
    while (const dirent* entry = readdir(entries)) {
        const std::string name = entry->d_name;
        for (const auto& [ending, state] : endings) {
            if (!name.ends_with(ending)) continue;
            const std::string key = name.substr(0, name.size() - ending.size());
            found.push_back(
                {key, state, read_one_line(folder + "/" + key + std::string(said_ending)), folder + "/" + name});
        }
    }
    closedir(entries);
    std::ranges::sort(found, {}, &HeldMail::key);
    return found;
}

/// Runs the mailer in a new session that holds the lock, so that Ctrl-C or a closed terminal cannot interrupt it.
void run_detached(const std::string& base, const std::string& mailer, int lock) {
    const pid_t child = fork();
    if (child < 0) refuse(base, errno);
    if (child == 0) {
        setsid();
        dup2(lock, 9);
        if (lock != 9) close(lock);
        execl("/bin/sh", "sh", "-c", hand_over_script, "nj", base.c_str(), mailer.c_str(), nullptr);
        _exit(127);
    }
    int status = 0;
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) continue;
}

}  // namespace

std::string true_path(const std::string& path) {
    std::error_code failed;
    const auto whole = std::filesystem::weakly_canonical(std::filesystem::absolute(path, failed), failed);
    return failed ? path : whole.string();
}

std::string outbox_of(const std::string& journal_path) {
    return true_path(journal_path) + "-mail";
}

std::optional<Day> day_of_mail(std::string_view key) {
    constexpr std::size_t iso_length = 10;
    return from_iso(key.substr(0, iso_length));
}

std::vector<HeldMail> held_mail(const std::string& folder) {
    return mails_in(folder, {{waiting_ending, MailState::waiting}, {unknown_ending, MailState::unknown}});
}

std::optional<HeldMail> latest_sent(const std::string& folder) {
    const auto sent = mails_in(folder, {{sent_ending, MailState::sent}});
    return sent.empty() ? std::nullopt : std::optional(sent.back());
}

Outbox::Outbox(std::string folder) : folder_(std::move(folder)) {
    make_folder(folder_);
    // not closed on exec: the shell that sends the mail keeps the lock after nj exits
    lock_ = open((folder_ + "/lock").c_str(), O_RDWR | O_CREAT, 0600);
    if (lock_ < 0) refuse(folder_, errno);
    wait_for(lock_, folder_);
    settle_interrupted();
}

Outbox::~Outbox() {
    if (lock_ >= 0) close(lock_);
}

std::string Outbox::file(std::string_view key, std::string_view ending) const {
    return folder_ + "/" + std::string(key) + std::string(ending);
}

/// The process that sent these has exited, or it would hold the lock.
void Outbox::settle_interrupted() {
    for (const auto& mail : mails_in(folder_, {{sending_ending, MailState::unknown}}))
        move_file(mail.path, file(mail.key, unknown_ending));
}

std::optional<MailState> Outbox::state(std::string_view key) const {
    if (exists(file(key, sent_ending))) return MailState::sent;
    if (exists(file(key, unknown_ending))) return MailState::unknown;
    if (exists(file(key, waiting_ending))) return MailState::waiting;
    return std::nullopt;
}

void Outbox::put(std::string_view key, const std::string& message) {
    write_file(file(key, waiting_ending), message);
    for (const auto ending : {sent_ending, unknown_ending, said_ending}) unlink(file(key, ending).c_str());
}

HeldMail Outbox::hand_over(std::string_view key, const std::string& mailer) {
    run_detached(file(key, ""), mailer, lock_);
    settle_interrupted();
    const auto state = this->state(key).value_or(MailState::unknown);
    return {std::string(key), state, read_one_line(file(key, said_ending)), file(key, waiting_ending)};
}

std::vector<HeldMail> Outbox::waiting() const {
    return mails_in(folder_, {{waiting_ending, MailState::waiting}});
}

void Outbox::forget_sent(std::string_view before) {
    for (const auto& mail : mails_in(folder_, {{sent_ending, MailState::sent}}))
        if (mail.key < before) unlink(mail.path.c_str());
}

}  // namespace nj
