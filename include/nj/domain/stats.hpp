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

/// A name and how often there is something of it.
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
    std::vector<NameCount> kinds;                   ///< the most frequent first, then by name
    std::vector<YearCount> years;                   ///< the latest first; years without anything are left out
    std::array<MonthCount, stats_months> months{};  ///< the running month last
    std::optional<MonthCount> busiest;              ///< of all months; of equals the latest
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
    std::unordered_map<int, DayCount> days_;  ///< by days since 1970: there are few compared with the exchanges
};

/// Everything counted, for the curious.
struct Stats {
    ExchangeStats exchanges;
    std::size_t people = 0;  ///< everyone visible
    std::size_t met = 0;     ///< with an exchange
    std::size_t archived = 0;
    std::size_t notes = 0;
    std::size_t communities = 0;
    std::size_t conversations = 0;  ///< with strangers
    std::vector<NameCount> tags;    ///< of people, the most frequent first, then by name
    /// The most time between the first exchange and the last.
    struct LongestTie {
        Named person;
        Day first;
        Day last;
    };
    std::optional<LongestTie> longest;
};

}  // namespace nj
