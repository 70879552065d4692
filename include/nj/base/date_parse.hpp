#pragma once

#include <optional>
#include <string_view>

#include "nj/base/date.hpp"
#include "nj/base/result.hpp"

namespace nj {

/// How to resolve a date without a year, or a weekday: to the nearest one in the past (a weekday may be today), or to
/// the nearest one to come.
enum class Tense { past, coming };

/// The expectation that `parse_day` names for a date such as 30 February.
inline constexpr std::string_view not_in_calendar = "a day that is in the calendar";

/// Reads a day as people type it: `today yesterday tomorrow monday "last friday" "last week" "day before yesterday"
/// "next tue" "3 days ago" "2w ago" "in 3 weeks" "nov 20" "20 nov 2025" 2026-11-20 +10d "end of month"`. Case is
/// ignored. A weekday is today if it is that day (past), the coming one, never today (coming); `last X` is the latest X
/// before today, `next X` the X of next week (weeks start on Monday). `ago` and `in` count calendar months: a month
/// before 31 March is the end of February. Impossible dates (30 Feb) are errors, a year in two digits and a bare month
/// or year too. Whether the day is on the right side of today is for the caller to check.
Result<Day> parse_day(std::string_view text, Day today, Tense tense);

/// A stretch of days, both ends included.
struct DaySpan {
    Day first;
    Day last;
    bool operator==(const DaySpan&) const = default;
};

/// Reads `2026`, `2026-11`, any single day, or `FROM..TO` of days. A FROM that would come after TO is the nearest one
/// before it: `20 nov..23 nov` typed on 22 November is four days.
Result<DaySpan> parse_day_span(std::string_view text, Day today, Tense tense);

/// Reads `10d 6w 3m 1y`, `daily weekly fortnightly monthly quarterly yearly`, `"3 weeks"`, in days: a month is 30, a
/// quarter 90, a year 365. Zero, negative and more than a hundred years are errors.
Result<Days> parse_duration(std::string_view text);

/// A time of day as `HH:MM` (0 to 23, 00 to 59), in minutes after midnight. Nothing when the text is not of that form.
std::optional<int> parse_time(std::string_view text);
std::optional<Day> from_iso(std::string_view text);

}  // namespace nj
