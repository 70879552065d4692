#pragma once

#include <optional>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A birthday of a visible person who is not archived.
struct Birthday {
    Named person;
    Day on;  ///< the day it falls on
};
/// The birthdays that fall between these days (inclusive, at most a year apart), in order.
std::vector<Birthday> birthdays_between(Journal& journal, Day from, Day to);

/// The latest day with an exchange or reach-out, up to today.
std::optional<Day> last_entry(Journal& journal, Day today);

/// The number of people with an exchange since that day.
std::size_t people_met_since(Journal& journal, Day since);
/// The number of exchange days since then, summed over all people.
std::size_t exchange_days_since(Journal& journal, Day since);

}  // namespace nj
