#pragma once

#include <optional>
#include <string>

#include "nj/domain/due.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/score.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// `due --why-not`: what keeps someone off the list, or where on it they stand.
struct WhyNotReport {
    Day today;
    Named person;
    Standing standing;
    Score score;
    KeptOff why = KeptOff::nothing;
    Day due_on;                ///< by the rhythm alone
    std::optional<Day> until;  ///< what keeps them off ends then, where it ends by itself
    int rank = 0;              ///< where they are on the list
    std::size_t total = 0;
};
std::string to_text(const WhyNotReport& report, const Style& style);
void to_json(const WhyNotReport& report, JsonWriter& json);

}  // namespace nj
