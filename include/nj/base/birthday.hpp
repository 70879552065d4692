#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nj/base/date.hpp"

namespace nj {

/// A birthday as vCard writes it: `1980-03-22`, `--03-22` without a year. Reads also `19800322`, `--0322`,
/// `1980-03-22T..`. Impossible dates give nothing.
std::optional<std::string> normal_birthday(std::string_view text);

/// The next day on or after `today` on which that birthday, as `normal_birthday` gives it, falls (29 February on 1
/// March in other years).
Day next_birthday(std::string_view birthday, Day today);

}  // namespace nj
