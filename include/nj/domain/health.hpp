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

/// Value passes regularly with someone if it passes on this many days of a year.
inline constexpr int twice = 2;
inline constexpr Days year_of_days{365};
inline constexpr std::size_t health_quarters = 8;

/// The number of people that most can keep up with: the default of the setting `health.size`.
inline constexpr std::size_t healthy_size = 150;

/// A day with exchanges with one person.
struct PassageDay {
    Day on;
    int weight = 0;            ///< the largest of that day
    bool value_added = false;  ///< whether any exchange of that day added value (`is_value_added`)
};
using PassageDays = std::unordered_map<ContactId, std::vector<PassageDay>>;

/// The first day whose exchanges `health_of` needs: a year before the end of the first of the eight quarters.
Day health_since(Day today);

/// The data for `health_of`.
struct NetworkFacts {
    std::span<const Standing> people;  ///< everyone visible, in id order
    const PassageDays& days;           ///< since `health_since`, up to today, in day order
    std::size_t barely_known = 0;      ///< people with one exchange day and no notes
    std::size_t gave = 0;              ///< things, in the last 365 days
    std::size_t got = 0;
    std::size_t asked = 0;
    std::size_t size = healthy_size;
};

/// The number of people with a value-added exchange on at least two days of the 365 days up to the end of a quarter.
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

/// The most useful advice; `steady` if there is none.
enum class HealthAdvice {
    begin,          ///< there is no exchange yet
    inner_slips,    ///< someone of the inner circle is due
    close_slips,    ///< someone of the close circle is due
    asked_more,     ///< you asked for more than you gave in a year
    shrinking,      ///< a quarter fewer people with value twice a year than a year ago
    top_heavy,      ///< five people have most of the exchanges
    barely_known,   ///< most people have one exchange and no notes
    friends_slip,   ///< a third of the friends or of the active circle are due
    more_than_fit,  ///< more people than `size`
    steady
};

struct Health {
    std::size_t value_added_twice = 0;
    std::size_t size = healthy_size;
    std::array<std::size_t, 5> circles{};  ///< people in each Circle
    std::vector<Slipping> slipping;        ///< closest circle first, then the latest person
    std::size_t barely_known = 0;
    std::size_t gave = 0;
    std::size_t got = 0;
    std::size_t asked = 0;
    std::optional<double> top5_share;           ///< the share of the top five people in the exchange days of a year
    std::optional<double> top5_share_year_ago;  ///< of the 365 days before; nothing without exchanges
    std::array<QuarterCount, health_quarters> quarters{};  ///< oldest first; the current one ends today
    std::size_t met = 0;                                   ///< people with an exchange
    HealthAdvice advice = HealthAdvice::steady;

    [[nodiscard]] std::size_t slipping_in(Circle circle) const;
};

/// The numbers of a network as of today. Archived people are in no circle, never slipping, and never barely known, but
/// their exchanges count.
Health health_of(const NetworkFacts& facts, Day today);

/// The first rule that holds, in the order of HealthAdvice: the worst first.
HealthAdvice advice_on(const Health& health);

}  // namespace nj
