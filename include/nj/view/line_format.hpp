#pragma once

#include <cstddef>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/result.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// A line as `--format '{name}\t{last}'` wants it: texts, each followed by a field, the last by none.
struct LineFormat {
    struct Piece {
        std::string text;
        std::optional<std::size_t> field;  ///< its place among the names the format was read with
    };
    std::vector<Piece> pieces;
};

/// Reads fields in braces, and `\t`, `\n`, `\\` and `{{` besides them. An unknown field is an error
/// that has all of them.
Result<LineFormat> read_line_format(std::string_view text, std::span<const std::string> names);

/// The line of one row, with its newline; values are cleaned, so that no text from outside begins another.
std::string formatted_line(const LineFormat& format, const std::function<std::string(std::size_t)>& value,
                           const Style& style);

}  // namespace nj
