#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace nj {

/// The known word nearest to a typed one (Damerau-Levenshtein distance on folded text, at most a third of its length,
/// at least 1), or nothing. Of equally near words, the first is returned.
std::optional<std::string> nearest(std::string_view typed, std::span<const std::string> known);

}  // namespace nj
