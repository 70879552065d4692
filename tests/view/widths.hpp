#pragma once

#include <doctest/doctest.h>

#include <array>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/base/width.hpp"
#include "nj/view/style.hpp"
#include "nj/view/wrap.hpp"

namespace nj::test {

inline const Day today{date::year{2026} / 11 / 23};
inline constexpr std::array<std::size_t, 4> widths{40, 60, 80, 120};

inline Style style_of(std::size_t width, bool utf8 = true) {
    Style style;
    style.width = width;
    style.utf8 = utf8;
    style.today = today;
    return style;
}

inline std::vector<std::string> lines_of(std::string_view text) {
    std::vector<std::string> lines;
    while (!text.empty()) {
        const auto end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

inline bool has_control_character(std::string_view line) {
    for (const char c : line)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) return true;
    return false;
}

/// A line with no space inside it has nowhere to break.
inline bool can_break(std::string_view line) {
    const auto begin = line.find_first_not_of(' ');
    return begin != std::string_view::npos && line.find(' ', begin) != std::string_view::npos;
}

/// The text of the report, as a terminal of that width shows it, fits and holds no control character; in ASCII it has
/// none of nj's own glyphs.
template <class Report>
void check_fits(const Report& report) {
    for (const bool utf8 : {true, false}) {
        for (const std::size_t width : widths) {
            CAPTURE(width);
            CAPTURE(utf8);
            const std::string text = wrapped_lines(to_text(report, style_of(width, utf8)), width);
            CHECK(!text.empty());
            CHECK(text.back() == '\n');
            for (const auto& line : lines_of(text)) {
                CAPTURE(line);
                CHECK((display_width(line) <= width || !can_break(line)));
                CHECK_FALSE(has_control_character(line));
            }
            if (utf8) continue;
            for (const std::string_view glyph : {"●", "○", "▁", "▄", "█", "·", "→", "…", "–"}) {
                CAPTURE(glyph);
                CHECK(text.find(glyph) == std::string::npos);
            }
        }
    }
}

/// The report as JSON, read back by another reader.
template <class Report>
nlohmann::json json_of(const Report& report) {
    JsonWriter json;
    to_json(report, json);
    return nlohmann::json::parse(json.text());
}

inline bool holds(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

}  // namespace nj::test
