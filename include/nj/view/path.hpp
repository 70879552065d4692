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
/// A path with names, how each pair on it know each other, and whether now is a good time to ask the first person.
struct PathLine {
    IntroPath path;
    Named to;
    std::vector<Named> via;
    std::vector<PathStep> steps;
    AdviceReport advice;  ///< on asking the first person, or the target if you know them
};
/// Someone a path leads to.
struct PathTarget {
    Named person;
    std::string org;  ///< may be empty
    bool not_met = false;
};
/// `nj intro path`.
struct PathReport {
    Day today;
    std::vector<PathTarget> targets;  ///< people given by name
    std::string filter;               ///< as typed, instead of people
    std::vector<PathLine> lines;
};
std::string to_text(const PathReport& report, const Style& style);
void to_json(const PathReport& report, JsonWriter& json);

}  // namespace nj
