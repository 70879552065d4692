#pragma once

#include <string>
#include <vector>

#include "nj/domain/match.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// People you could introduce to each other, and why.
struct MatchReport {
    Day today;
    std::vector<NeedMet> matches;  ///< the ones shown
    std::size_t total = 0;
};
std::string to_text(const MatchReport& report, const Style& style);
void to_json(const MatchReport& report, JsonWriter& json);

}  // namespace nj
