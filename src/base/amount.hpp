#pragma once

#include <optional>
#include <span>
#include <string_view>

#include "nj/base/date.hpp"

namespace nj {

enum class Unit { day, week, month, year };

/// `2w`, `3 weeks`, `a month`.
struct Amount {
    int count;
    Unit unit;
};

/// Reads an amount from one or two folded words; the whole of them. Counts have at most four digits.
std::optional<Amount> read_amount(std::span<const std::string_view> words);

/// The day that many calendar units later (`direction` 1) or earlier (-1). A month's end stays one: a month before
/// 31 March is 28 or 29 February. Nothing beyond the year 9999 or before the year 1.
std::optional<Day> moved(Day from, Amount amount, int direction);

}  // namespace nj
