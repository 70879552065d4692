#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/forward.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// `you`, `Deb Harlow and Anna Reed`, `someone`.
std::string side_words(const Side& side);
/// `a lunch, from Deb Harlow`, `lunch to Kim Doyle`: a thing to pass on.
std::string link_words(const Link& link);
/// `Deb Harlow gave you a lunch`, `Kim Doyle passed on lunch`.
std::string step_words(const ChainStep& step);
void write_step(JsonWriter& json, const ChainStep& step);
/// `a lunch, from Deb Harlow in 2019`, `lunch to Kim Doyle on 28 Sep: will pass it on, no hurry`.
std::string forward_line(const Forward& forward, Day today);

/// Everything to pass on, open things first.
struct ForwardReport {
    std::vector<Forward> things;
};
std::string to_text(const ForwardReport& report, const Style& style);
void to_json(const ForwardReport& report, JsonWriter& json);

/// A chain from its first gift to its last.
struct ChainReport {
    std::vector<ChainStep> steps;
};
std::string to_text(const ChainReport& report, const Style& style);
void to_json(const ChainReport& report, JsonWriter& json);

/// Someone passed on what you gave.
struct PassedOnReport {
    std::optional<OperationId> operation;
    ChainStep step;
};
std::string to_text(const PassedOnReport& report, const Style& style);
void to_json(const PassedOnReport& report, JsonWriter& json);

}  // namespace nj
