#include "nj/view/table.hpp"

#include <algorithm>

#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::size_t gap = 2;

std::string dressed(const Style& style, Table::Look look, bool late, const std::string& text) {
    if (late) return style.overdue(text);
    switch (look) {
        case Table::Look::bold:
            return style.bold(text);
        case Table::Look::dim:
            return style.dim(text);
        case Table::Look::plain:
            break;
    }
    return text;
}

void strip_right(std::string& line) {
    line.erase(line.find_last_not_of(' ') + 1);
}

}  // namespace

std::string Table::text(const Style& style) const {
    std::vector<std::size_t> shown;
    for (std::size_t i = 0; i < columns_.size(); ++i)
        if (style.width >= static_cast<std::size_t>(columns_[i].drop_below)) shown.push_back(i);
    std::vector<std::size_t> widths(columns_.size());
    auto measure = [&](std::size_t i, std::string_view text) { widths[i] = std::max(widths[i], display_width(text)); };
    for (const auto i : shown) {
        measure(i, columns_[i].title);
        for (const auto& row : rows_) measure(i, style.shown(cleaned(row[i].text)));
    }
    std::string out;
    auto line = [&](auto cell_text, auto is_late, bool title) {
        std::string built(indent_, ' ');
        std::size_t used = indent_;
        for (const auto i : shown) {
            const bool last = i == shown.back();
            std::string text = style.shown(cleaned(cell_text(i)));
            const std::size_t room = style.width > used ? style.width - used : 0;
            if (last) text = cut_to_width(text, room, style.utf8 ? "…" : "~");
            const auto width = last && columns_[i].align == Align::left ? display_width(text) : widths[i];
            const std::string padded =
                columns_[i].align == Align::right ? pad_left(text, width) : pad_right(text, width);
            built += title ? style.dim(padded) : dressed(style, columns_[i].look, is_late(i), padded);
            used += display_width(padded) + gap;
            if (!last) built += std::string(gap, ' ');
        }
        strip_right(built);
        out += built + '\n';
    };
    if (std::ranges::any_of(columns_, [](const Column& column) { return !column.title.empty(); }))
        line([&](std::size_t i) { return columns_[i].title; }, [](std::size_t) { return false; }, true);
    for (const auto& row : rows_)
        line([&](std::size_t i) { return row[i].text; }, [&](std::size_t i) { return row[i].late; }, false);
    return out;
}

std::string heading(std::string_view left, std::string_view right, const Style& style) {
    const std::string what = style.shown(cleaned(left));
    if (right.empty()) return what + '\n';
    const std::string aside = style.shown(cleaned(right));
    const auto used = display_width(what) + display_width(aside);
    const auto space =
        style.width > used + 2 ? std::min<std::size_t>(style.width, 80) - std::min<std::size_t>(used, 78) : 2;
    return what + std::string(std::max<std::size_t>(space, 2), ' ') + aside + '\n';
}

std::string next_line(const std::vector<std::string>& commands, const Style& style) {
    std::string line;
    for (const auto& command : commands) {
        if (!line.empty()) line += " · ";
        line += command;
    }
    return style.dim(style.shown(line)) + '\n';
}

}  // namespace nj
