#pragma once

#include <chrono>
#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// One change of the journal, as the history tells it.
struct Operation {
    OperationId id;
    long long number = 0;
    std::chrono::sys_time<std::chrono::milliseconds> at;
    int device = 0;
    std::string device_name;
    std::string command;  ///< as typed
    std::string summary;  ///< as understood
    bool undone = false;
    std::optional<OperationId> undoes;  ///< set for an undo, and for a redo, which undoes an undo
};

/// Which operations of the history are asked for.
struct HistoryQuestion {
    std::size_t limit = 0;           ///< 0: all
    std::optional<ContactId> about;  ///< those that wrote a row of theirs
    std::optional<int> device;       ///< those made on it
};
/// The latest first.
std::vector<Operation> history(Journal& journal, const HistoryQuestion& question);

/// A machine that has written to this journal.
struct Device {
    int number = 0;
    std::string name;
};
std::vector<Device> devices(Journal& journal);

std::optional<Operation> find_operation(Journal& journal, OperationId id);

/// What a bare `undo` takes back: the latest operation of this machine that is neither undone nor an undo itself.
std::optional<Operation> undo_candidate(Journal& journal);
/// What `redo` gives back: the latest undo that still holds, if nothing but undo and redo came after it.
std::optional<Operation> redo_candidate(Journal& journal);

namespace store {
std::optional<Operation> operation_with(Database& database, std::int64_t id);
std::optional<Operation> redo_candidate(Database& database);
}  // namespace store

}  // namespace nj
