#pragma once

#include <string>
#include <vector>

#include "nj/domain/path.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/knows.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// One step of a path between two others.
struct PathStep {
    Named from;
    Named to;
    Acquaintance how;
};
/// A path with names, how each two on it know each other, and whether to ask the first of them now.
struct PathLine {
    IntroPath path;
    Named to;
    std::vector<Named> via;
    std::vector<PathStep> steps;
    AdviceReport advice;  ///< on asking the first person; on asking the person directly if you know them
};
struct PathReport {
    Day today;
    std::string title;  ///< `Dana Okafor, Tidewater Fund (not met yet)`, or the filter
    std::vector<PathLine> lines;
};
std::string to_text(const PathReport& report, const Style& style);
void to_json(const PathReport& report, JsonWriter& json);

}  // namespace nj
