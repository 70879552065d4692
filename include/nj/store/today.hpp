#pragma once

#include <optional>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A birthday of someone visible and not archived.
struct Birthday {
    Named person;
    Day on;  ///< the day it falls on
};
/// Those that fall on these days, both included and at most a year apart, in their order.
std::vector<Birthday> birthdays_between(Journal& journal, Day from, Day to);

/// The latest day of an exchange, reach-outs included, up to today.
std::optional<Day> last_entry(Journal& journal, Day today);

/// How many different people there was an exchange with since that day.
std::size_t people_met_since(Journal& journal, Day since);
/// How many exchange days there were since then, each person's counted for themselves.
std::size_t exchange_days_since(Journal& journal, Day since);

}  // namespace nj
