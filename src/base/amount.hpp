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

/// Reads an amount from one or two folded words, all of which must belong to it. A count has at most four digits.
std::optional<Amount> read_amount(std::span<const std::string_view> words);

/// The day that is the amount later (`direction` 1) or earlier (-1) in the calendar. The end of a month stays the end
/// of a month: a month before 31 March is 28 or 29 February. Nothing after the year 9999 or before the year 1.
std::optional<Day> move_day(Day from, Amount amount, int direction);

}  // namespace nj
