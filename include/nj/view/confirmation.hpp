#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// What a change prints: its line (which may have line breaks), then the commands to type next and, if the journal
/// changed, `nj undo`. Cleans text from the journal.
std::string confirmation(const std::string& line, std::vector<std::string> next,
                         const std::optional<OperationId>& operation, const Style& style);

}  // namespace nj
