#include "nj/mail/outbox.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>

#include <cstdlib>
#include <filesystem>

#include "nj/base/files.hpp"

using namespace nj;
namespace fs = std::filesystem;

namespace {

constexpr const char* key = "2026-11-23-day-1";

struct Folder {
    Folder() {
        std::string name = (fs::temp_directory_path() / "nj-outbox-XXXXXX").string();
        path = mkdtemp(name.data());
    }
    ~Folder() { fs::remove_all(path); }
    Folder(const Folder&) = delete;
    Folder& operator=(const Folder&) = delete;

    [[nodiscard]] std::string outbox() const { return path + "/journal.db-mail"; }
    [[nodiscard]] std::string in(const std::string& name) const { return path + "/" + name; }
    /// A mailer that appends its input to a file.
    [[nodiscard]] std::string takes() const { return "cat >>'" + in("got") + "'"; }

    std::string path;
};

}  // namespace

TEST_CASE("an accepted mail is sent completely and once") {
    const Folder folder;
    Outbox outbox(folder.outbox());
    CHECK_FALSE(outbox.state(key));
    outbox.put(key, "Subject: x\n\nwords\n");
    CHECK(outbox.state(key) == MailState::waiting);
    CHECK(outbox.hand_over(key, folder.takes()).state == MailState::sent);
    CHECK(outbox.state(key) == MailState::sent);
    CHECK(read_file(folder.in("got")) == "Subject: x\n\nwords\n");
    CHECK(outbox.waiting().empty());
    CHECK(held_mail(folder.outbox()).empty());
    CHECK(latest_sent(folder.outbox())->key == key);
}

TEST_CASE("a rejected mail waits with the mailer's output and is sent unchanged later") {
    const Folder folder;
    Outbox outbox(folder.outbox());
    outbox.put(key, "words\n");
    const HeldMail after = outbox.hand_over(key, "echo 'no route' >&2; echo 'to host'; exit 75");
    CHECK(after.state == MailState::waiting);
    CHECK(after.said == "no route to host");
    REQUIRE(held_mail(folder.outbox()).size() == 1);
    CHECK(held_mail(folder.outbox()).front().said == "no route to host");
    CHECK(outbox.hand_over(key, folder.takes()).state == MailState::sent);
    CHECK(read_file(folder.in("got")) == "words\n");
    CHECK(held_mail(folder.outbox()).empty());
}

TEST_CASE("a mail that was being sent when the machine stopped is unknown and not sent again") {
    const Folder folder;
    fs::create_directory(folder.outbox());
    write_file(folder.outbox() + "/" + key + ".sending", "words\n");
    const Outbox outbox(folder.outbox());
    CHECK(outbox.state(key) == MailState::unknown);
    CHECK(outbox.waiting().empty());
    REQUIRE(held_mail(folder.outbox()).size() == 1);
    CHECK(held_mail(folder.outbox()).front().state == MailState::unknown);
}

TEST_CASE("a mailer killed together with nj leaves the mail unknown") {
    const Folder folder;
    Outbox outbox(folder.outbox());
    outbox.put(key, "words\n");
    CHECK(outbox.hand_over(key, "kill -9 $PPID; kill -9 $$").state == MailState::unknown);
}

TEST_CASE("another mail of the same day replaces a sent one") {
    const Folder folder;
    Outbox outbox(folder.outbox());
    outbox.put(key, "one\n");
    outbox.hand_over(key, folder.takes());
    outbox.put(key, "two\n");
    CHECK(outbox.state(key) == MailState::waiting);
    outbox.hand_over(key, folder.takes());
    CHECK(read_file(folder.in("got")) == "one\ntwo\n");
}

TEST_CASE("old sent mail is removed, and waiting mail is kept") {
    const Folder folder;
    Outbox outbox(folder.outbox());
    for (const char* each : {"2026-10-01-day-1", "2026-11-01-day-1"}) {
        outbox.put(each, "x\n");
        outbox.hand_over(each, folder.takes());
    }
    outbox.put("2026-09-01-day-1", "x\n");
    outbox.forget_sent("2026-10-14");
    CHECK_FALSE(outbox.state("2026-10-01-day-1"));
    CHECK(outbox.state("2026-11-01-day-1") == MailState::sent);
    CHECK(outbox.state("2026-09-01-day-1") == MailState::waiting);
}

TEST_CASE("only its owner can read the outbox, even if it is created before the journal") {
    const Folder folder;
    const std::string deep = folder.in("a/b/journal.db-mail");
    const Outbox outbox(deep);
    CHECK((fs::status(deep).permissions() & fs::perms::mask) == fs::perms::owner_all);
    CHECK((fs::status(folder.in("a/b")).permissions() & fs::perms::mask) == fs::perms::owner_all);
}

TEST_CASE("a missing folder has no mail") {
    CHECK(held_mail("/nonexistent/outbox").empty());
    CHECK_FALSE(latest_sent("/nonexistent/outbox"));
}
