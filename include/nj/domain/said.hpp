#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "nj/base/date.hpp"
#include "nj/base/result.hpp"

namespace nj {

/// The parsed value of --gave, --got, --asked, or --promise.
struct Said {
    std::string text;
    std::string person;         ///< from a leading `@handle`, without `@`; empty means everyone
    std::optional<int> weight;  ///< from a final ` =N`, 1 to 5
    std::optional<Day> by;      ///< from a final ` by DATE`, only with `Ending::due`
};

enum class Ending { weight, due, none };
/// Reads `"@anna the book =3"` or `"send the paper by friday"`. Empty texts and weights outside 1 to 5 are errors, and
/// so are dates that are not in the calendar. Words after the last ` by ` that are not a date belong to the text. A
/// date without a year that would be most of a year away is the first one after `said_on` instead (default: today).
Result<Said> read_said(std::string_view text, Ending ending, Day today, std::optional<Day> said_on = std::nullopt);
/// A note split into topic and text. The first word is the topic if it is one of `likes needs offers family work avoid
/// why`, or ends in a colon (`hobby: chess`).
struct NoteText {
    std::string topic;
    std::string text;
};

NoteText read_note(std::string_view text);

}  // namespace nj
