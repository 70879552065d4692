#include "nj/store/journal.hpp"

#include <doctest/doctest.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

#include <fstream>
#include <iterator>
#include <sstream>

#include "dump.hpp"
#include "engine/database.hpp"
#include "engine/patches.hpp"
#include "engine/schema.hpp"
#include "nj/store/standings.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;
using namespace nj::store;
namespace fs = std::filesystem;

namespace {

std::string bytes_of(const std::string& path) {
    std::ostringstream bytes;
    bytes << std::ifstream(path, std::ios::binary).rdbuf();
    return bytes.str();
}

std::string mode_of(const std::string& path) {
    struct stat status {};
    REQUIRE(stat(path.c_str(), &status) == 0);
    char octal[8];
    std::snprintf(octal, sizeof octal, "%o", status.st_mode & 0777);
    return octal;
}

std::string open_error(const std::string& path, std::span<const char* const> patches = {}) {
    Opening opening = opening_of(path);
    opening.patches = patches;
    return error_of([&] { Journal::open(opening); });
}

/// Creates a database of another program from a script.
void make_database(const std::string& path, const char* script) {
    Database(path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).execute(script);
}

void add_one(Journal& journal, const std::string& name) {
    journal.write("add " + name, [&](Writer& writer) {
        Contact contact;
        contact.name = name;
        add_contact(writer, contact);
    });
}

/// Runs the body in a child process without root's permission to write any file; its exit code is 0 if the body
/// returned true.
template <class Body>
int as_nobody(Body body) {
    const pid_t child = fork();
    if (child == 0) {
        if (geteuid() == 0 && (setgid(65534) != 0 || setuid(65534) != 0)) _exit(2);
        bool good = false;
        const std::string error = error_of([&] { good = body(); });
        _exit(good && error.empty() ? 0 : 1);
    }
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

}  // namespace

TEST_CASE("a journal is created on first use, readable only by its owner") {
    const TempFolder folder;
    const auto path = folder.file("new/deep/journal.db");
    {
        Journal journal = Journal::open(opening_of(path));
        CHECK(journal.was_made_now());
        CHECK(journal.path() == path);
        CHECK(rows_of(journal, "PRAGMA journal_mode") == Dump{"wal"});
        CHECK(rows_of(journal, "PRAGMA application_id") == Dump{std::to_string(0x6e6a6a31)});
        CHECK(rows_of(journal, "PRAGMA user_version") == Dump{std::to_string(patches().size())});
        CHECK(rows_of(journal, "PRAGMA synchronous") == Dump{"2"});
        CHECK(rows_of(journal, "SELECT id, self FROM device") == Dump{"7|1"});
        add_one(journal, "Anna Reed");
        CHECK(mode_of(path + "-wal") == "600");
    }
    CHECK(mode_of(path) == "600");
    CHECK(mode_of(folder.file("new")) == "700");
    CHECK(mode_of(folder.file("new/deep")) == "700");
}

TEST_CASE("opening a journal a second time changes nothing") {
    const TempFolder folder;
    const auto path = folder.file("journal.db");
    { add_one(*std::make_unique<Journal>(Journal::open(opening_of(path))), "Anna Reed"); }
    const auto before = bytes_of(path);
    {
        Journal journal = Journal::open(opening_of(path, Access::read));
        CHECK_FALSE(journal.was_made_now());
        CHECK(standings(journal).size() == 1);
    }
    CHECK(bytes_of(path) == before);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a write that changes nothing is not an operation") {
    TempJournal journal;
    CHECK_FALSE(journal->write("nothing", [](Writer&) {}));
    CHECK(history(*journal, {}).empty());
}

TEST_CASE("a write that throws changes nothing, and the next one succeeds") {
    TempJournal journal;
    journal.add("Anna Reed");
    const Dump before = live_state(*journal);
    CHECK(error_of([&] {
              journal->write("half", [](Writer& writer) {
                  Contact contact;
                  contact.name = "Ruth Ellery";
                  add_contact(writer, contact);
                  throw Error(ErrorKind::not_done, "changed my mind");
              });
          }) == "1: changed my mind");
    CHECK(live_state(*journal) == before);
    CHECK(history(*journal, {}).size() == 1);
    journal.add("Ruth Ellery");
    CHECK(standings(*journal).size() == 2);
}

TEST_CASE("a file that is not a database is refused and not changed") {
    const TempFolder folder;
    const auto path = folder.file("notes.txt");
    std::ofstream(path) << std::string(5000, 'x');
    const auto before = bytes_of(path);
    CHECK(open_error(path) == "3: the file is not a journal");
    CHECK(bytes_of(path) == before);
    CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
}

TEST_CASE("a folder is refused") {
    const TempFolder folder;
    CHECK(open_error(folder.path()) == "3: '" + folder.path().string() + "' is a folder");
}

TEST_CASE("a database of another program is refused and not changed") {
    for (const char* script : {"CREATE TABLE bookmark(id INTEGER)", "PRAGMA user_version = 1; CREATE TABLE t(x)",
                               "PRAGMA application_id = 42", "PRAGMA user_version = 99; CREATE TABLE t(x)"}) {
        CAPTURE(script);
        const TempFolder folder;
        const auto path = folder.file("other.db");
        make_database(path, script);
        const auto before = bytes_of(path);
        CHECK(open_error(path) == "3: '" + path + "' is a database, but not an nj journal");
        CHECK(bytes_of(path) == before);
        CHECK(std::distance(fs::directory_iterator(folder.path()), {}) == 1);
    }
}

TEST_CASE("a journal of a newer nj is refused and not changed") {
    const TempFolder folder;
    const auto path = folder.file("journal.db");
    { Journal::open(opening_of(path)); }
    make_database(path, "PRAGMA user_version = 99");
    const auto before = bytes_of(path);
    CHECK(open_error(path).starts_with("3: this journal was written by a newer nj (format 99"));
    CHECK_FALSE(Journal::open_quietly(opening_of(path, Access::read)));
    CHECK(bytes_of(path) == before);
    CHECK_FALSE(fs::exists(path + ".version-99"));
}

TEST_CASE("an older journal is backed up and migrated with all its rows") {
    TempJournal journal;
    const auto anna = journal.add("Anna Reed");
    journal.log({anna});
    const Dump before = live_state(*journal);
    std::vector<const char*> longer(patches().begin(), patches().end());
    longer.push_back("CREATE TABLE bookmark(id INTEGER PRIMARY KEY, place TEXT)");
    longer.push_back("ALTER TABLE device ADD COLUMN colour TEXT");
    Opening opening = opening_of(journal.path());
    opening.patches = longer;
    Journal migrated = Journal::open(opening);
    CHECK_FALSE(migrated.was_made_now());
    CHECK(rows_of(migrated, "PRAGMA user_version") == Dump{std::to_string(longer.size())});
    CHECK(rows_of(migrated, "SELECT colour FROM device") == Dump{"-"});
    CHECK(live_state(migrated) == before);
    add_one(migrated, "Ruth Ellery");

    const auto backup = journal.path() + ".version-" + std::to_string(patches().size());
    CHECK(mode_of(backup) == "600");
    Journal old = Journal::open(opening_of(backup));
    CHECK(live_state(old) == before);
    CHECK(rows_of(old, "PRAGMA user_version") == Dump{std::to_string(patches().size())});
    CHECK(open_error(journal.path()).starts_with("3: this journal was written by a newer nj"));
}

TEST_CASE("a migration that fails midway changes nothing") {
    TempJournal journal;
    journal.add("Anna Reed");
    const Dump before = live_state(*journal);
    const Dump schema = rows_of(*journal, "SELECT sql FROM sqlite_master ORDER BY name");
    std::vector<const char*> longer(patches().begin(), patches().end());
    longer.push_back("CREATE TABLE bookmark(id INTEGER PRIMARY KEY)");
    longer.push_back("UPDATE contact SET name = 'nobody'; ALTER TABLE no_such_table ADD COLUMN x");
    CHECK(open_error(journal.path(), longer).starts_with("3: SQLite reported: no such table"));
    CHECK(open_error(journal.path(), longer).starts_with("3: "));  // the backup of the first attempt is replaced
    journal.reopen();
    CHECK(live_state(*journal) == before);
    CHECK(rows_of(*journal, "SELECT sql FROM sqlite_master ORDER BY name") == schema);
    CHECK(rows_of(*journal, "PRAGMA user_version") == Dump{std::to_string(patches().size())});
}

TEST_CASE("a journal in a read-only folder can be read but not written") {
    const TempFolder folder;
    const auto path = folder.file("a 100% odd #name?.db");
    {
        Journal journal = Journal::open(opening_of(path));
        add_one(journal, "Anna Reed");
    }
    fs::permissions(path, fs::perms(0444));
    fs::permissions(folder.path(), fs::perms(0555));
    CHECK(as_nobody([&] {
              Journal journal = Journal::open(opening_of(path, Access::read));
              return standings(journal).size() == 1;
          }) == 0);
    CHECK(as_nobody([&] {
              return error_of([&] {
                         Journal journal = Journal::open(opening_of(path));
                         add_one(journal, "Ruth Ellery");
                     })
                  .starts_with("3: the journal cannot be");
          }) == 0);
    fs::permissions(folder.path(), fs::perms(0755));
}

TEST_CASE("completion opens only an existing, current journal, and never creates one") {
    const TempFolder folder;
    const auto path = folder.file("journal.db");
    CHECK_FALSE(Journal::open_quietly(opening_of(path, Access::read)));
    CHECK_FALSE(fs::exists(path));
    { Journal::open(opening_of(path)); }
    CHECK(Journal::open_quietly(opening_of(path, Access::read)));
    make_database(path, "PRAGMA user_version = 0");
    CHECK_FALSE(Journal::open_quietly(opening_of(path, Access::read)));
}
