#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string_view>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

/// The days of the week on which the user plans to reach out, Monday first.
using WeekDays = std::array<bool, 7>;
inline constexpr WeekDays whole_week{true, true, true, true, true, true, true};

/// Reads the setting `due.days`: `mon-sun`, `mon-fri`, `mon,wed,fri`; nothing if invalid.
std::optional<WeekDays> read_week_days(std::string_view text);

/// The Monday of that day's week.
Day monday_of(Day day);

/// The number of people for today: `per_week` minus the people contacted since Monday, divided by the remaining `days`
/// of the week, including today, and rounded up. 0 on a day off. Missed days do not carry over to the next week.
std::size_t todays_quota(std::size_t per_week, std::size_t met_this_week, const WeekDays& days, Day today);

/// The exchanges per day that the list requires if every rhythm is kept: the sum of 1 / rhythm over the people who can
/// be on it.
double asked_per_day(std::span<const Standing> people, Typical typical, Day today);

}  // namespace nj
