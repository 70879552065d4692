#pragma once

#include <optional>
#include <string_view>

#include "nj/domain/numbered.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Reads `12`, `#12`, or a full id; empty if no row ever had that number. The row may have been removed since.
std::optional<Numbered> find_number(Journal& journal, std::string_view text);

/// Removes any numbered thing except an operation; a share is removed with its exchanges.
void remove_numbered(Writer& writer, const Numbered& thing);

}  // namespace nj
