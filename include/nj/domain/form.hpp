#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A form to fill in with an editor: lines of `name: value`, and comments that begin with `#`.
namespace nj {

/// A line of a form. A line without a colon has no name; `value` is then the whole line.
struct FormLine {
    std::size_t line;   ///< from 0
    std::string name;   ///< folded
    std::string value;  ///< trimmed, as typed
};

/// Reads every line that is neither empty nor a comment.
std::vector<FormLine> read_form(std::string_view text);

/// `city:      Boston` with a newline; the values of all lines are aligned.
std::string form_line(std::string_view name, std::string_view value);

/// A message about an invalid line.
struct FormMark {
    std::size_t line;  ///< from 0
    std::string what;
};

/// The form as typed, with each message as a comment below its line, and without earlier messages.
std::string marked_form(std::string_view text, std::span<const FormMark> marks);

}  // namespace nj
