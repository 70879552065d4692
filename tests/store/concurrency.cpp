#include <doctest/doctest.h>
#include <sys/wait.h>
#include <unistd.h>

#include <cstdio>

#include "dump.hpp"
#include "nj/store/standings.hpp"
#include "temp_journal.hpp"

using namespace nj;
using namespace nj::test;

namespace {

/// Opens the journal for each write, as each command does. The exit code is the number of failed writes.
[[noreturn]] void write_fifty(const std::string& path, int process) {
    int failed = 0;
    for (int i = 0; i < 50; ++i) {
        const std::string error = error_of([&] {
            Opening opening = opening_of(path);
            opening.device = process;
            Journal journal = Journal::open(opening);
            journal.write("add", [&](Writer& writer) {
                Contact contact;
                contact.name = "Process " + std::to_string(process);
                add_contact(writer, contact);
            });
        });
        if (error.empty()) continue;
        ++failed;
        std::fprintf(stderr, "process %d, write %d: %s\n", process, i, error.c_str());
    }
    _exit(failed);
}

}  // namespace

TEST_CASE("four processes create one journal and write to it fifty times each without a failure") {
    const TempFolder folder;
    const auto path = folder.file("journal.db");
    std::vector<pid_t> children;
    for (int process = 1; process <= 4; ++process) {
        children.push_back(fork());
        if (children.back() == 0) write_fifty(path, process);
    }
    for (const auto child : children) {
        int status = 0;
        waitpid(child, &status, 0);
        CHECK(status == 0);
    }
    Journal journal = Journal::open(opening_of(path));
    CHECK(standings(journal).size() == 200);
    CHECK(history(journal, {}).size() == 200);
    CHECK(rows_of(journal, "SELECT count(DISTINCT handle) FROM shown WHERE handle IS NOT NULL") == Dump{"200"});
    CHECK(rows_of(journal, "SELECT count(*), max(n) FROM number") == Dump{"200|200"});
    CHECK(rows_of(journal, "SELECT count(*) FROM device WHERE self") == Dump{"1"});
    CHECK(rows_of(journal, "PRAGMA quick_check") == Dump{"ok"});
}
