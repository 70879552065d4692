#pragma once

#include <string>
#include <vector>

#include "nj/domain/match.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// The people one could bring together, and for what.
struct MatchReport {
    Day today;
    std::vector<NeedMet> matches;  ///< those shown
    std::size_t total = 0;
};
std::string to_text(const MatchReport& report, const Style& style);
void to_json(const MatchReport& report, JsonWriter& json);

}  // namespace nj
