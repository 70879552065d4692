#pragma once

#include <algorithm>
#include <array>
#include <charconv>
#include <optional>
#include <string_view>

namespace nj {

/// Weeks begin on Monday (ISO 8601).
inline constexpr std::array<std::string_view, 7> weekday_names{"Monday", "Tuesday",  "Wednesday", "Thursday",
                                                               "Friday", "Saturday", "Sunday"};

inline constexpr std::array<std::string_view, 12> month_names{"January",   "February", "March",    "April",
                                                              "May",       "June",     "July",     "August",
                                                              "September", "October",  "November", "December"};

/// A number of one to nine decimal digits, without a sign.
inline std::optional<int> read_digits(std::string_view text) {
    const bool digits = std::ranges::all_of(text, [](char c) { return c >= '0' && c <= '9'; });
    if (!digits || text.empty() || text.size() > 9) return std::nullopt;
    int number = 0;
    std::from_chars(text.data(), text.data() + text.size(), number);
    return number;
}

}  // namespace nj
