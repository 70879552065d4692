#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "nj/store/operations.hpp"

namespace nj {

/// Takes an operation back as a whole: cells get their old values, rows it made go. Where a later operation wrote the
/// same cells or refers to what was made, nothing is undone and the error names it. Undoing an undo is redo, and only
/// what `redo_candidate` names is redone; undoing a redo is undoing what it gave back.
void undo(Writer& writer, const Operation& operation);

/// What became of an undo that leaves alone what later operations build on.
struct PartialUndo {
    std::optional<OperationId> operation;
    std::size_t left = 0;  ///< rows and cells that stay as they are
};

/// Takes back what can be taken back of an operation. Nothing can be: an Error.
PartialUndo undo_partly(Journal& journal, const std::string& summary, const Operation& operation);

}  // namespace nj
