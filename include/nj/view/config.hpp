#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
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

/// A file written: `nj export FILE`.
struct FileReport {
    std::string path;
};
std::string to_text(const FileReport& report, const Style& style);
void to_json(const FileReport& report, JsonWriter& json);

/// A setting changed: its new value, or nothing if the default was restored.
struct SettingReport {
    std::optional<OperationId> operation;
    std::string name;
    std::optional<std::string> value;
};
std::string to_text(const SettingReport& report, const Style& style);
void to_json(const SettingReport& report, JsonWriter& json);

/// Text to print as is: help, a script.
struct PlainReport {
    std::string text;
    [[nodiscard]] static bool is_verbatim() { return true; }
};
std::string to_text(const PlainReport& report, const Style& style);
void to_json(const PlainReport& report, JsonWriter& json);

}  // namespace nj
