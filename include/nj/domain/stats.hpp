#pragma once

#include <array>
#include <cstddef>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <utility>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// A name and its count.
struct NameCount {
    std::string name;
    std::size_t count = 0;
    bool operator==(const NameCount&) const = default;
};

/// What was logged in one calendar year.
struct YearCount {
    int year = 0;
    std::size_t exchanges = 0;
    std::size_t gave = 0;  ///< things
    std::size_t got = 0;
};

struct MonthCount {
    date::year_month month{};
    std::size_t exchanges = 0;
};

inline constexpr std::size_t stats_months = 12;

/// How many exchanges there were of each kind, in each year and month; how many things passed.
struct ExchangeStats {
    std::size_t exchanges = 0;
    std::optional<Day> first;
    std::vector<NameCount> kinds;                   ///< most frequent first, then by name
    std::vector<YearCount> years;                   ///< latest first; empty years are left out
    std::array<MonthCount, stats_months> months{};  ///< the current month last
    std::optional<MonthCount> busiest;              ///< of all months; the latest of equal ones
};

/// Counts exchanges one by one, in any order.
class ExchangeCounter {
public:
    void exchange(Day on, std::string_view kind);
    void help(Day on, Way way);
    [[nodiscard]] ExchangeStats stats(Day today) const;

private:
    struct DayCount {
        std::size_t exchanges = 0;
        std::size_t gave = 0;
        std::size_t got = 0;
    };
    std::map<std::string, std::size_t, std::less<>> kinds_;
    std::unordered_map<int, DayCount> days_;  ///< by days since 1970; there are fewer days than exchanges
};

/// The counts for `nj stats`.
struct Stats {
    ExchangeStats exchanges;
    std::size_t people = 0;  ///< everyone visible
    std::size_t met = 0;     ///< people with an exchange
    std::size_t archived = 0;
    std::size_t notes = 0;
    std::size_t communities = 0;
    std::size_t conversations = 0;  ///< with strangers
    std::vector<NameCount> tags;    ///< of people; most frequent first, then by name
    /// The person with the longest time between the first and the last exchange.
    struct LongestTie {
        Named person;
        Day first;
        Day last;
    };
    std::optional<LongestTie> longest;
};

}  // namespace nj
