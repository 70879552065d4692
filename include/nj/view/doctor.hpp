#pragma once

#include <string>
#include <vector>

#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// What was looked at, and what is wrong with it.
struct Finding {
    std::string what;                ///< `journal`, `privacy`, `reminder mail`
    std::string told;                ///< in a line: what there is
    std::vector<std::string> wrong;  ///< each with what to do; empty where all is well
};
struct DoctorReport {
    std::vector<Finding> findings;
    [[nodiscard]] bool is_healthy() const;
};
std::string to_text(const DoctorReport& report, const Style& style);
void to_json(const DoctorReport& report, JsonWriter& json);

}  // namespace nj
