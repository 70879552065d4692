#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "nj/base/date.hpp"

namespace nj {

/// How to write for this terminal: its width, colors, letters, and the day it is.
struct Style {
    std::size_t width = 80;
    bool colour = false;
    bool utf8 = true;
    Day today{};

    [[nodiscard]] std::string bold(std::string_view text) const;     ///< names
    [[nodiscard]] std::string dim(std::string_view text) const;      ///< units, the last line
    [[nodiscard]] std::string overdue(std::string_view text) const;  ///< what is late: the one accent
    /// The text as this terminal can show it: in ASCII `●○` become `*.`, `…` `~`, `·` `-`, `→` `->`, `▁..█` ` .:-=+*#`.
    [[nodiscard]] std::string shown(std::string_view text) const;
    /// The text cut to so many columns, in its last one the ellipsis of this terminal where something was cut.
    [[nodiscard]] std::string cut(std::string_view text, std::size_t columns) const;
    /// Text from outside as this terminal can show it on one line: made safe, in its letters, and cut to its width, or
    /// to so many columns.
    [[nodiscard]] std::string fitted(std::string_view text) const { return fitted(text, width); }
    [[nodiscard]] std::string fitted(std::string_view text, std::size_t columns) const;
    /// Up to five dots for the doublings of a tie: `●●●●○`.
    [[nodiscard]] std::string dots(double doublings) const;
};

}  // namespace nj
