#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

/// The days of a week on which someone means to reach out, Monday first.
using WeekDays = std::array<bool, 7>;
inline constexpr WeekDays whole_week{true, true, true, true, true, true, true};

/// Reads the setting `due.days`: `mon-sun`, `mon-fri`, `mon,wed,fri`; nothing when it is not that.
std::optional<WeekDays> read_week_days(std::string_view text);

/// The Monday of that day's week.
Day monday_of(Day day);

/// Today's part of a list that can be finished: `per_week` minus the people met since Monday, divided by the days of
/// `days` left in the week, today included, and rounded up. 0 on a day off. Missed days do not add up.
std::size_t todays_quota(std::size_t per_week, std::size_t met_this_week, const WeekDays& days, Day today);

/// How many exchanges a day the list asks for when everyone keeps their rhythm: the sum of 1 / rhythm over those who
/// can be on it.
double asked_per_day(std::span<const Standing> people, Typical typical, Day today);

}  // namespace nj
