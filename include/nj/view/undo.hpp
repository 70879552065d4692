#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// What `undo` or `redo` did to an operation.
struct UndoReport {
    enum class Did { undone, undone_in_part, redone } did = Did::undone;
    std::optional<OperationId> operation;
    std::string summary;   ///< of the operation undone or redone
    std::size_t left = 0;  ///< rows and cells kept because later changes depend on them
};
std::string to_text(const UndoReport& report, const Style& style);
void to_json(const UndoReport& report, JsonWriter& json);

}  // namespace nj
