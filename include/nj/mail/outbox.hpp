#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"

namespace nj {

/// The status of a mail.
enum class MailState {
    waiting,  ///< written; not tried yet, or rejected by the mailer
    sent,     ///< accepted by the mailer
    unknown   ///< the machine stopped during delivery: it may or may not have been sent
};

/// A mail in the outbox.
struct HeldMail {
    std::string key;  ///< `2026-11-23-day-3f2a`: begins with the mail's day
    MailState state = MailState::waiting;
    std::string said;  ///< the mailer's output when it rejected the mail; one line
    std::string path;  ///< the file
};

/// The canonical path of a file: the same from every working folder and for every name of the file.
std::string true_path(const std::string& path);

/// The outbox of a journal: a folder next to it, named with a suffix, like the files that SQLite adds to a database.
std::string outbox_of(const std::string& journal_path);

/// The day at the beginning of a key.
std::optional<Day> day_of_mail(std::string_view key);

/// The unsent mail in a folder, oldest first. Empty if there is no such folder, which costs one system call.
std::vector<HeldMail> held_mail(const std::string& folder);

/// The latest sent mail that is still kept.
std::optional<HeldMail> latest_sent(const std::string& folder);

/// Mail that is sent exactly once. Each mail is a file whose ending is its state. A rename changes the state, so that a
/// crash leaves either the old or the new one.
///
///     .eml      written completely, not yet sent     .sent     accepted by the mailer (kept for 40 days)
///     .sending  given to the mailer                  .said     the mailer's output when it rejected the mail
///     .unknown  was .sending when the machine stopped
///
/// The shell that runs the mailer makes the rename after `.sending`, in its own session, so that it survives if nj is
/// killed or interrupted. A `.sending` mail without a running mailer is not sent again, because it may have been sent.
/// A rejected mail is tried again by the next run, with the same bytes and the same Message-ID.
class Outbox {
public:
    /// Creates the folder if it is missing (0700) and waits until no other process uses it.
    explicit Outbox(std::string folder);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// The status of a mail; nothing if there is no mail with that key.
    [[nodiscard]] std::optional<MailState> state(std::string_view key) const;
    /// Writes a mail into the outbox, replacing one with the same key.
    void put(std::string_view key, const std::string& message);
    /// Runs the mailer on a waiting mail. The mailer is a shell command line that reads a message from standard input.
    HeldMail hand_over(std::string_view key, const std::string& mailer);
    /// The waiting mails, sorted by key, and therefore by day.
    [[nodiscard]] std::vector<HeldMail> waiting() const;
    /// Removes old sent mails, those with keys that sort before `before`.
    void forget_sent(std::string_view before);

private:
    [[nodiscard]] std::string file(std::string_view key, std::string_view ending) const;
    void settle_interrupted();

    std::string folder_;
    int lock_ = -1;
};

}  // namespace nj
