#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// Where exchanges were, each place once, the one used last first.
std::vector<std::string> places_used(Journal& journal);
/// Where people live, the city of the most people first.
std::vector<std::string> cities_used(Journal& journal);

}  // namespace nj
