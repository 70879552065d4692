#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>
#include <vector>

// A form someone fills in with their editor: lines of `name: value`, and notes that begin with `#`.
namespace nj {

/// What one line says. A line without a colon has everything in `value` and no name.
struct FormLine {
    std::size_t line;   ///< from 0
    std::string name;   ///< folded
    std::string value;  ///< trimmed, as typed
};

/// Every line that is neither empty nor a note.
std::vector<FormLine> read_form(std::string_view text);

/// `city:      Boston`, with the values of all lines below one another; ended.
std::string form_line(std::string_view name, std::string_view value);

/// What is wrong with a line.
struct FormMark {
    std::size_t line;  ///< from 0
    std::string what;
};

/// The form as it was typed, with what is wrong noted below each line; marks of an earlier round are gone.
std::string marked_form(std::string_view text, std::span<const FormMark> marks);

}  // namespace nj
