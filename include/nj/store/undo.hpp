#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "nj/store/operations.hpp"

namespace nj {

/// Undoes a whole operation: cells get their earlier values, and rows it added are undone. If a later operation wrote
/// the same cells or refers to an added row, nothing is undone and the error names that operation. Undoing an undo is a
/// redo, and only what `redo_candidate` names can be redone; undoing a redo undoes again what it restored.
void undo(Writer& writer, const Operation& operation);

/// The result of an undo that skips what later operations build on.
struct PartialUndo {
    std::optional<OperationId> operation;
    std::size_t left = 0;  ///< number of rows and cells that were not undone
};

/// Undoes as much of an operation as possible. Throws an Error if that is nothing.
PartialUndo undo_partly(Journal& journal, const std::string& summary, const Operation& operation);

}  // namespace nj
