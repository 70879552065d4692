#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/base/json.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// A line of the history.
struct HistoryLine {
    OperationId id;
    long long number;
    std::string at;  ///< ISO 8601 with offset
    std::string device;
    std::string command;
    std::string summary;
    bool undone;
    bool is_undo;
};

struct HistoryReport {
    std::vector<HistoryLine> lines;
};
std::string to_text(const HistoryReport& report, const Style& style);
void to_json(const HistoryReport& report, JsonWriter& json);

}  // namespace nj
