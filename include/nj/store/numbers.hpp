#pragma once

#include <optional>
#include <string_view>

#include "nj/domain/numbered.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Reads `12`, `#12` or a full id; nullopt when nothing ever had that number. What it names may have been removed
/// since.
std::optional<Numbered> find_number(Journal& journal, std::string_view text);

/// Removes anything numbered but an operation; a share goes with its exchanges.
void remove_numbered(Writer& writer, const Numbered& thing);

}  // namespace nj
