#pragma once

#include <string>

#include "nj/domain/stats.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

struct StatsReport {
    Day today;
    Stats stats;
};
std::string to_text(const StatsReport& report, const Style& style);
void to_json(const StatsReport& report, JsonWriter& json);

}  // namespace nj
