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

/// What the words of `nj log` say: KIND [with] PEOPLE [DATE] [at PLACE] [DATE] [": " NOTE].
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
/// 10:30`); a bare `HH:MM` is the time; a date is one to three words (`last friday`, `3 days ago`, `20 nov 2025`) after
/// the people or after the place, or before the people, `on` in front or not; a word that names one of `people` in full
/// words is never a date (April, May, Mark). A place ends where only dates and times follow (`at Ruby Tuesday Grill
/// yesterday`). A future date is an error, so are two dates, two times, two communities, and an unknown name with a
/// number in it. What is missing is left empty: whether that will do is the caller's to say. `column` of an error
/// counts into the arguments joined by single spaces.
Result<Sentence> parse_sentence(std::span<const std::string> arguments, std::span<const Person> people,
                                Precision precision, Day today);

/// What the next word of a sentence half typed can be: who was there, and with someone named a date or `at` too
/// (`people`); after the place a date alone (`when`); after the note's colon anything.
enum class SentencePart { kind, people, place, when, note };
SentencePart part_to_come(std::span<const std::string> arguments);

}  // namespace nj
