#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/domain/introduction.hpp"
#include "nj/view/advice.hpp"
#include "nj/view/style.hpp"
#include "nj/view/waiting.hpp"

namespace nj {
class JsonWriter;

/// `introduction to Dana Okafor through Ruth Ellery`, `introduction of Stephanie Marlow and Wei Zhang`.
std::string introduction_words(const Introduction& introduction);
/// Its status in words: `asked for on 5 Nov`, `both said yes on 5 Nov`.
std::string stage_words(const Introduction& introduction, Day today);
/// An open item for the pages: who it is about, and what to do.
OpenItem open_item(const Introduction& introduction, Day today);
/// What to type next.
std::vector<std::string> next_steps(const Introduction& introduction);
void write_introduction(JsonWriter& json, const Introduction& introduction);
/// The member `introductions` of an open object.
void write_introductions(JsonWriter& json, const std::vector<Introduction>& introductions);

/// An introduction requested, offered, taken a step further, or declined.
struct IntroductionChange {
    enum class Did { requested, offered, stepped, declined } did = Did::stepped;
    std::optional<OperationId> operation;
    Step step = Step::granted;  ///< of `stepped`
    Introduction introduction;
    std::vector<Named> added;             ///< contacts added with it
    std::optional<AdviceReport> advice;   ///< on a request
    std::vector<std::string> first_next;  ///< what to type, before the next steps
};
std::string to_text(const IntroductionChange& report, const Style& style);
void to_json(const IntroductionChange& report, JsonWriter& json);

struct IntroductionList {
    Day today;
    enum class Which { all, open, waiting_on_you } which = Which::all;
    std::vector<Introduction> introductions;
};
std::string to_text(const IntroductionList& report, const Style& style);
void to_json(const IntroductionList& report, JsonWriter& json);

/// One introduction with the day of every step.
struct IntroductionPage {
    Day today;
    Introduction introduction;
};
std::string to_text(const IntroductionPage& report, const Style& style);
void to_json(const IntroductionPage& report, JsonWriter& json);

}  // namespace nj
