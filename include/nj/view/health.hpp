#pragma once

#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/health.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

struct HealthReport {
    Day today;
    Health health;
    std::vector<Named> slipping;  ///< the people of `health.slipping`, in its order
};
std::string to_text(const HealthReport& report, const Style& style);
void to_json(const HealthReport& report, JsonWriter& json);

/// What would help most, in one or two sentences that start in lower case.
std::string advice_words(const Health& health);

}  // namespace nj
