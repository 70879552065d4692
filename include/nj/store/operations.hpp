#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// One change to the journal, as the history lists it.
struct Operation {
    OperationId id;
    long long number = 0;
    std::chrono::sys_time<std::chrono::milliseconds> at;
    int device = 0;
    std::string device_name;
    std::string command;  ///< the command as typed
    std::string summary;  ///< what it changed, in words
    bool undone = false;
    std::optional<OperationId> undoes;  ///< set for an undo, and for a redo, which undoes an undo
};

/// Which operations `history` returns.
struct HistoryQuestion {
    std::size_t limit = 0;           ///< 0: all
    std::optional<ContactId> about;  ///< only operations that wrote a row about this person
    std::optional<int> device;       ///< only operations made on this machine
};
/// The operations, latest first.
std::vector<Operation> history(Journal& journal, const HistoryQuestion& question);

/// A machine that has written to this journal.
struct Device {
    int number = 0;
    std::string name;
};
std::vector<Device> devices(Journal& journal);

std::optional<Operation> find_operation(Journal& journal, OperationId id);

/// What `undo` without a number undoes: the latest operation of this machine that is neither undone nor an undo.
std::optional<Operation> undo_candidate(Journal& journal);
/// What `redo` restores: the latest undo that is still in effect, if only undo and redo came after it.
std::optional<Operation> redo_candidate(Journal& journal);

namespace store {
std::optional<Operation> operation_with(Database& database, std::int64_t id);
std::optional<Operation> redo_candidate(Database& database);
}  // namespace store

}  // namespace nj
