#pragma once

#include <functional>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/result.hpp"
#include "nj/domain/naming.hpp"

namespace nj {

/// The parsed words of `nj log`: KIND [with] PEOPLE [DATE] [at PLACE] [DATE] [": " NOTE].
struct Sentence {
    std::string kind;  ///< the first word, as typed
    std::vector<Mention> people;
    std::optional<std::string> community;  ///< the folded handle of a `+handle`, without `+`
    std::optional<Day> on;
    std::optional<int> time;  ///< minutes after midnight
    std::string place;
    std::string note;
};

/// Reads the sentence of `log`, quoted as one argument, as several, or a mixture. The note begins at the first colon
/// followed by a space (or ending an argument); `at` ends the people and begins the place, unless a time follows (`at
/// 10:30`). A bare `HH:MM` is the time. A date is one to three words (`last friday`, `3 days ago`, `20 nov 2025`)
/// before the people, after them, or after the place, with or without `on`. A word that names one of `people` in full
/// words is never a date (April, May, Mark). A place ends where only dates and times follow (`at Ruby Tuesday Grill
/// yesterday`). Errors are a future date, two dates, two times, two communities, and an unknown name with a number in
/// it. Missing parts are empty; the caller decides whether they are required. `column` of an error is an offset in the
/// arguments joined by single spaces.
Result<Sentence> parse_sentence(std::span<const std::string> arguments, std::span<const Person> people,
                                Precision precision, Day today);

/// The possible next word of an incomplete sentence. `people` is a person, or, after the first person, also a date or
/// `at`. `when`, after the place, is a date only. `note`, after the colon, is anything.
enum class SentencePart { kind, people, place, when, note };
SentencePart part_to_come(std::span<const std::string> arguments);

}  // namespace nj
