#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <unordered_map>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/contact.hpp"
#include "nj/domain/standing.hpp"

namespace nj {

/// Value counts as passing regularly when it passed on this many days of a year.
inline constexpr int twice = 2;
inline constexpr Days year_of_days{365};
inline constexpr std::size_t health_quarters = 8;

/// How many people most can keep: the default of the setting `health.size`.
inline constexpr std::size_t healthy_size = 150;

/// A day with an exchange, as it counts for one person.
struct PassageDay {
    Day on;
    int weight = 0;            ///< the largest of that day
    bool value_added = false;  ///< any exchange of that day was (`is_value_added`)
};
using PassageDays = std::unordered_map<ContactId, std::vector<PassageDay>>;

/// The first day of which `health_of` needs the exchanges: a year before the end of the first of the eight quarters.
Day health_since(Day today);

/// What `health` is computed from.
struct NetworkFacts {
    std::span<const Standing> people;  ///< everyone visible, in id order
    const PassageDays& days;           ///< since `health_since`, up to today, in day order
    std::size_t barely_known = 0;      ///< one exchange day, and nothing written down of them
    std::size_t gave = 0;              ///< things, in the last 365 days
    std::size_t got = 0;
    std::size_t asked = 0;
    std::size_t size = healthy_size;
};

/// The people with a value-added exchange on at least two days of the 365 days up to the end of a quarter.
struct QuarterCount {
    int year = 0;
    unsigned quarter = 1;  ///< 1 to 4
    std::size_t people = 0;
};

/// Someone due (r >= 1) in one of the four inner circles.
struct Slipping {
    ContactId contact;
    Circle circle = Circle::inner;
    double lateness = 0;
};

/// What would help most, or that nothing stands out.
enum class HealthAdvice {
    begin,          ///< there is no exchange yet
    inner_slips,    ///< someone of the inner circle is due
    close_slips,    ///< of the close circle
    asked_more,     ///< more was asked for than given in a year
    shrinking,      ///< value passes twice a year with a quarter fewer people than a year ago
    top_heavy,      ///< five people have most of the exchanges
    barely_known,   ///< most people were met once and nothing was written down
    friends_slip,   ///< a third of the friends or of the active circle are due
    more_than_fit,  ///< more people than `size`
    steady
};

struct Health {
    std::size_t value_added_twice = 0;
    std::size_t size = healthy_size;
    std::array<std::size_t, 5> circles{};  ///< people in each, by Circle
    std::vector<Slipping> slipping;        ///< closest circle first, then the latest of its people first
    std::size_t barely_known = 0;
    std::size_t gave = 0;
    std::size_t got = 0;
    std::size_t asked = 0;
    std::optional<double> top5_share;           ///< of the exchange days of a year, what the five people with most have
    std::optional<double> top5_share_year_ago;  ///< of the 365 days before; nothing where there were none
    std::array<QuarterCount, health_quarters> quarters{};  ///< oldest first, the running one up to today
    std::size_t met = 0;                                   ///< people with an exchange
    HealthAdvice advice = HealthAdvice::steady;

    [[nodiscard]] std::size_t slipping_in(Circle circle) const;
};

/// The numbers of a network as of today. Archived people are in no circle, never slipping, and never barely known; what
/// passed with them passed all the same.
Health health_of(const NetworkFacts& facts, Day today);

/// The first rule that holds, in the order of HealthAdvice: the worst first.
HealthAdvice advice_on(const Health& health);

}  // namespace nj
