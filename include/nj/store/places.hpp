#pragma once

#include <string>
#include <vector>

#include "nj/store/journal.hpp"

namespace nj {

/// The places of exchanges, each once, most recently used first.
std::vector<std::string> places_used(Journal& journal);
/// The cities where people live, the most frequent first.
std::vector<std::string> cities_used(Journal& journal);

}  // namespace nj
