#pragma once

#include <string>

#include "nj/base/date.hpp"

namespace nj {

/// `2026-11-20`.
std::string to_iso(Day day);

/// `10:30`, given in minutes after midnight.
std::string time_text(int minutes);

/// A date for people: `20 Nov`, or `20 Nov 2025` if it is in another year.
std::string short_date(Day day, Day today);

/// `Monday 23 November`, `Thursday`, `Thu`.
std::string long_date(Day day);
std::string weekday_name(Day day);

/// A span of time in words, rounded down: under 14 days in days, under 9 weeks in weeks, under 24 months in months
/// (of 30.44 days), then years (of 365.25 days): `1 day`, `7 weeks`, `5 months`, `3 years`. Zero is `today`; a
/// negative span is `in 3 days`.
std::string span_words(Days span);

/// A number of days, such as a rhythm of 22.4, rounded to whole days.
Days rounded_days(double days);

/// A cadence in words: 7 `weekly`, 30 `monthly`, 90 `quarterly`, 365 `yearly`, otherwise `span_words`.
std::string cadence_words(Days cadence);

}  // namespace nj
