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

/// Writes the lines of one table: which columns there are on this terminal, and how wide.
class Table::Writer {
public:
    Writer(const Table& table, const Style& style) : table_(table), style_(style), widths_(table.columns_.size()) {
        for (std::size_t i = 0; i < table.columns_.size(); ++i)
            if (style.width >= static_cast<std::size_t>(table.columns_[i].drop_below)) shown_.push_back(i);
    }

    /// The text of each cell as this terminal can show it, measured on the way.
    std::vector<std::string> measured(const auto& text_of) {
        std::vector<std::string> texts(widths_.size());
        for (const auto i : shown_) {
            texts[i] = style_.shown(cleaned(text_of(i)));
            widths_[i] = std::max(widths_[i], display_width(texts[i]));
        }
        return texts;
    }

    [[nodiscard]] std::string line(const std::vector<std::string>& texts, const auto& dress) const {
        std::string built(table_.indent_, ' ');
        std::size_t used = table_.indent_;
        for (const auto i : shown_) {
            const bool last = i == shown_.back();
            const std::string cell = last ? last_cell(texts[i], used) : padded(i, texts[i], widths_[i]);
            built += dress(i, cell);
            used += widths_[i] + gap;
            if (!last) built.append(gap, ' ');
        }
        strip_right(built);
        return built + '\n';
    }

    /// As wide as the table, and no wider than the terminal.
    [[nodiscard]] std::string rule() const {
        std::size_t width = 0;
        for (const auto i : shown_) width += widths_[i] + gap;
        std::string line;
        for (std::size_t i = gap; i < std::min(width, style_.width - table_.indent_); ++i) line += "─";
        return std::string(table_.indent_, ' ') + style_.dim(style_.shown(line)) + '\n';
    }

private:
    [[nodiscard]] std::string padded(std::size_t column, const std::string& text, std::size_t width) const {
        return table_.columns_[column].align == Align::right ? pad_left(text, width) : pad_right(text, width);
    }

    /// Cut to the room there is, and only as wide as it has to be.
    [[nodiscard]] std::string last_cell(const std::string& text, std::size_t used) const {
        const std::size_t room = style_.width > used ? style_.width - used : 0;
        const std::string cut = cut_to_width(text, room, style_.utf8 ? "…" : "~");
        const std::size_t column = shown_.back();
        return table_.columns_[column].align == Align::left ? cut : padded(column, cut, widths_[column]);
    }

    const Table& table_;
    const Style& style_;
    std::vector<std::size_t> shown_;
    std::vector<std::size_t> widths_;
};

std::string Table::text(const Style& style) const {
    Writer writer(*this, style);
    const bool titled = std::ranges::any_of(columns_, [](const Column& column) { return !column.title.empty(); });
    const auto titles = writer.measured([this](std::size_t i) -> std::string_view { return columns_[i].title; });
    std::vector<std::vector<std::string>> lines;
    lines.reserve(rows_.size());
    for (const auto& row : rows_)
        lines.push_back(writer.measured([&row](std::size_t i) -> std::string_view { return row[i].text; }));
    std::string out;
    if (titled) out += writer.line(titles, [&style](std::size_t, const std::string& cell) { return style.dim(cell); });
    for (std::size_t at = 0; at < rows_.size(); ++at) {
        if (rule_after_ > 0 && at == rule_after_) out += writer.rule();
        out += writer.line(lines[at], [&](std::size_t i, const std::string& cell) {
            return dressed(style, columns_[i].look, rows_[at][i].late, cell);
        });
    }
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
