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

/// What a command needs of the journal.
enum class Access { read, write };

/// How to open a journal. `now` is the wall clock ids are made of; `device` is set by tests alone.
struct Opening {
    std::string path;
    Access access = Access::write;
    std::function<std::chrono::sys_time<std::chrono::milliseconds>()> now;
    std::optional<int> device;
    std::string command;                        ///< as typed, for the history
    std::chrono::milliseconds patience{5000};   ///< how long to wait for another program that has locked the file
    std::span<const char* const> patches = {};  ///< the schema; empty: nj's own (tests add to it)
};

/// One SQLite file (WAL, synchronous FULL, mode 0600). Made on first use, in a folder of mode 0700; migrated when it is
/// older, after a backup next to it; refused untouched when it is newer. Everything it throws is `Error`.
class Journal {
public:
    static Journal open(const Opening& opening);
    /// Opens only a journal that is there and current; nothing otherwise, and never an error: for completion.
    static std::optional<Journal> open_quietly(const Opening& opening);
    Journal(Journal&&) noexcept;
    Journal& operator=(Journal&&) noexcept;
    ~Journal();

    /// The only write path: runs the body inside one immediate transaction, logs what it changed as one operation,
    /// brings the computed tables up to date, commits. Nothing changed: no operation. Whatever is thrown rolls back.
    std::optional<OperationId> write(const std::string& summary, const std::function<void(Writer&)>& body);

    /// Makes room in memory for a write of many thousand rows.
    void expect_many_rows();
    [[nodiscard]] bool was_made_now() const;  ///< this call of `open` made the file
    [[nodiscard]] const std::string& path() const;
    [[nodiscard]] store::Database& database() { return *database_; }

private:
    explicit Journal(const Opening& opening);
    struct State;

    std::unique_ptr<store::Database> database_;
    std::unique_ptr<State> state_;
};

}  // namespace nj
