#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nj/base/date.hpp"

namespace nj {

/// A birthday in vCard form: `1980-03-22`, or `--03-22` without a year. Also reads `19800322`, `--0322`,
/// `1980-03-22T..`. An impossible date gives nothing.
std::optional<std::string> normal_birthday(std::string_view text);

/// The next day on or after `today` that is the birthday, given in the form of `normal_birthday`. In years without
/// 29 February, that birthday is on 1 March.
Day next_birthday(std::string_view birthday, Day today);

}  // namespace nj
