#pragma once

#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "nj/domain/advice.hpp"
#include "nj/domain/asking.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// Whether to ask someone for something now, with the reasons for and against.
struct AdviceReport {
    Day today;
    Named person;
    std::string text;  ///< the ask
    TrackRecord history = {};
    Advice advice = {};
    std::optional<GuessedType> guessed = {};  ///< nothing if the type was given
};
/// The page of `ask --check`, where nothing is logged.
std::string to_text(const AdviceReport& report, const Style& style);
void to_json(const AdviceReport& report, JsonWriter& json);
/// The member `advice` of an open object.
void write_advice(const AdviceReport& report, JsonWriter& json);
/// The same, or null if nothing was asked.
void write_advice(const std::optional<AdviceReport>& report, JsonWriter& json);
/// The advice in lines without a heading, for use next to something else.
std::vector<std::string> advice_lines(const AdviceReport& report);

/// What to do before asking, and what to type for it (may be empty).
std::pair<std::string, std::string> first_thing(const AdviceReport& report);

/// `Overt was guessed from "introduce"; --soft overrides it.`
std::string assumed_words(const GuessedType& guessed);

/// `introduce Wei Zhang (offers reviews of planning papers)`.
std::string idea_words(const Idea& idea, Day today);
/// What to type for it; empty if there is no command.
std::string idea_command(const Idea& idea, const Named& person);
void write_ideas(JsonWriter& json, const std::vector<Idea>& ideas, Day today);

std::string_view verdict_name(Verdict verdict);

}  // namespace nj
