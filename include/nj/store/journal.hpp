#pragma once

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>

#include "nj/base/id.hpp"

namespace nj {

namespace store {
class Database;
}
class Writer;

/// What a command needs the journal for.
enum class Access { read, write };

/// How to open a journal. `now` is the wall clock that ids are made from; only tests set `device`.
struct Opening {
    std::string path;
    Access access = Access::write;
    std::function<std::chrono::sys_time<std::chrono::milliseconds>()> now;
    std::optional<int> device;
    std::string command;                        ///< the command as typed, for the history
    std::chrono::milliseconds patience{5000};   ///< how long to wait for another program that has locked the file
    std::span<const char* const> patches = {};  ///< the schema patches; empty: nj's own (tests add more)
};

/// One SQLite file (WAL, synchronous FULL, mode 0600). It is created on first use, in a folder of mode 0700; an older
/// one is backed up next to the file and migrated; a newer one is refused without changes. Everything it throws is an
/// `Error`.
class Journal {
public:
    static Journal open(const Opening& opening);
    /// Opens a journal only if it exists and has the current version. Never throws: completion uses it.
    static std::optional<Journal> open_quietly(const Opening& opening);
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    /// The only write path: runs the body in one immediate transaction, logs its changes as one operation, updates the
    /// computed tables, and commits. A body that changes nothing makes no operation. An exception rolls back.
    std::optional<OperationId> write(const std::string& summary, const std::function<void(Writer&)>& body);

    /// Enlarges the page cache for a write of many thousand rows.
    void expect_many_rows();
    [[nodiscard]] bool was_made_now() const;  ///< whether this call of `open` created the file
    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] store::Database& database() { return *database_; }

private:
    explicit Journal(const Opening& opening);
    struct State;

    std::unique_ptr<store::Database> database_;
    std::unique_ptr<State> state_;
};

}  // namespace nj
