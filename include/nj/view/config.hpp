#pragma once

#include <string>
#include <vector>

#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

struct ConfigReport {
    struct Line {
        std::string name;
        std::string value;
    };
    std::vector<Line> lines;
};
std::string to_text(const ConfigReport& report, const Style& style);
void to_json(const ConfigReport& report, JsonWriter& json);

/// Text that is ready as is: help, a script.
struct PlainReport {
    std::string text;
    [[nodiscard]] static bool is_verbatim() { return true; }
};
std::string to_text(const PlainReport& report, const Style& style);
void to_json(const PlainReport& report, JsonWriter& json);

}  // namespace nj
