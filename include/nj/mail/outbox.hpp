#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/date.hpp"

namespace nj {

/// How far a mail has come.
enum class MailState {
    waiting,  ///< written; not tried yet, or tried and not taken
    sent,     ///< the mailer took it
    unknown   ///< the machine stopped while the mailer had it: whether it went out cannot be known
};

/// A mail in the outbox.
struct HeldMail {
    std::string key;  ///< `2026-11-23-day-3f2a`: the day it is of first
    MailState state = MailState::waiting;
    std::string said;  ///< the mailer's own words when it did not take it; one line
    std::string path;  ///< the file
};

/// Where a file lies, from whatever folder and by whatever name it is looked at.
std::string true_path(const std::string& path);

/// The outbox of a journal: a folder next to it, named the way SQLite names what belongs to a database.
std::string outbox_of(const std::string& journal_path);

/// The day that a key begins with.
std::optional<Day> day_of_mail(std::string_view key);

/// What is held in a folder and was not sent, the oldest first. Nothing where there is no such folder, which is found
/// out with one system call.
std::vector<HeldMail> held_mail(const std::string& folder);

/// The latest mail that was sent and is not forgotten yet.
std::optional<HeldMail> latest_sent(const std::string& folder);

/// Mail that is sent exactly once. Each is in a file of its own whose ending is its state: a rename is the step from
/// one to the next, so that a crash leaves the one or the other.
///
///     .eml      written whole, to be handed over     .sent     the mailer took it (kept for 40 days)
///     .sending  the mailer has it                    .said     what the mailer said when it did not
///     .unknown  was .sending when everything stopped
///
/// The step after `.sending` is taken by the shell that runs the mailer, in a session of its own: it outlives a program
/// that is killed or interrupted meanwhile. What is found as `.sending` with no one at work is not sent again, for it
/// may have gone out; what was not taken is tried again by the next run, the same bytes with the same Message-ID.
class Outbox {
public:
    /// Makes the folder where it is missing (0700) and waits until no one else is at work in it.
    explicit Outbox(std::string folder);
    ~Outbox();
    Outbox(const Outbox&) = delete;
    Outbox& operator=(const Outbox&) = delete;

    /// How far that mail has come; nothing where there is none of that key.
    [[nodiscard]] std::optional<MailState> state(std::string_view key) const;
    /// Writes a mail into the outbox; one of that key that is there is replaced.
    void put(std::string_view key, const std::string& message);
    /// Hands a waiting mail to the mailer: a command line for the shell that takes a message on standard input.
    HeldMail hand_over(std::string_view key, const std::string& mailer);
    /// What waits, by key: the day it is of comes first in it.
    [[nodiscard]] std::vector<HeldMail> waiting() const;
    /// Removes what was sent so long ago that no one answers it any more: keys that sort before `before`.
    void forget_sent(std::string_view before);

private:
    [[nodiscard]] std::string file(std::string_view key, std::string_view ending) const;
    void settle_interrupted();

    std::string folder_;
    int lock_ = -1;
};

}  // namespace nj
