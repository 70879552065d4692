#include "nj/view/table.hpp"

#include <algorithm>
#include <span>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

constexpr std::size_t gap = 2;
/// What the last column keeps on a narrow terminal, and what a column before it is not cut below.
constexpr std::size_t least_room = 12;
constexpr std::size_t narrowest = 8;

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

void strip_right(std::string& text, std::size_t from) {
    while (text.size() > from && text.back() == ' ') text.pop_back();
}

}  // namespace

/// Writes the lines of one table: which columns there are on this terminal, and how wide.
class Table::Writer {
public:
    Writer(const Table& table, const Style& style) : table_(table), style_(style), widths_(table.columns_.size()) {
        for (std::size_t i = 0; i < table.columns_.size(); ++i)
            if (style.width >= static_cast<std::size_t>(table.columns_[i].drop_below)) shown_.push_back(i);
        titled_ = std::ranges::any_of(table.columns_, [](const Column& column) { return !column.title.empty(); });
        for (const auto i : shown_) {
            widths_[i] = display_width(title(i));
            for (std::size_t at = i; at < table.pieces_.size(); at += widths_.size())
                widths_[i] = std::max(widths_[i], width_of(at));
        }
        narrow();
    }

    [[nodiscard]] std::string lines() const {
        const std::size_t rows = table_.pieces_.size() / widths_.size();
        std::string out;
        out.reserve((table_.texts_.size() + rows * (table_.indent_ + gap * shown_.size())) * 5 / 4);
        if (titled_)
            line(out, [this](std::string& to, std::size_t i, std::size_t used) {
                const std::string text = title(i);
                to += style_.dim(fitted(i, text, display_width(text), used));
            });
        for (std::size_t row = 0; row < rows; ++row) {
            if (table_.rule_after_ > 0 && row == table_.rule_after_) out += rule();
            line(out, [&](std::string& to, std::size_t i, std::size_t used) { cell(to, row, i, used); });
        }
        return out;
    }

private:
    /// Cuts the widest text columns before the last one until the last has room on this terminal.
    void narrow() {
        if (shown_.empty()) return;
        std::size_t wanted = table_.indent_ + std::min(widths_[shown_.back()], least_room);
        for (const auto i : shown_)
            if (i != shown_.back()) wanted += widths_[i] + gap;
        while (wanted > style_.width) {
            const auto before_last = std::span(shown_).first(shown_.size() - 1);
            const auto widest = std::ranges::max_element(before_last, {}, [this](std::size_t i) {
                return table_.columns_[i].align == Align::left ? widths_[i] : 0;
            });
            if (widest == before_last.end() || widths_[*widest] <= narrowest) return;
            --widths_[*widest];
            --wanted;
        }
    }

    void line(std::string& out, const auto& write_cell) const {
        const std::size_t begin = out.size();
        out.append(table_.indent_, ' ');
        std::size_t used = table_.indent_;
        for (const auto i : shown_) {
            write_cell(out, i, used);
            used += widths_[i] + gap;
            if (i != shown_.back()) out.append(gap, ' ');
        }
        strip_right(out, begin);
        out += '\n';
    }

    void cell(std::string& to, std::size_t row, std::size_t i, std::size_t used) const {
        const std::size_t at = row * widths_.size() + i;
        const bool late = table_.pieces_[at].late != 0;
        const bool bare = !style_.colour || (!late && table_.columns_[i].look == Look::plain);
        const bool fits = table_.pieces_[at].width <= widths_[i];
        if (bare && fits && style_.utf8 && table_.columns_[i].align == Align::left && i != shown_.back()) {
            to += kept(at);  // what most cells are
            to.append(widths_[i] - table_.pieces_[at].width, ' ');
            return;
        }
        to += dressed(style_, table_.columns_[i].look, late, fitted(i, style_.shown(kept(at)), width_of(at), used));
    }

    /// The text of a column in the room it has, cut where it is wider; the last one is only as wide as it has to be.
    [[nodiscard]] std::string fitted(std::size_t i, const std::string& text, std::size_t width,
                                     std::size_t used) const {
        const bool right = table_.columns_[i].align == Align::right;
        if (i != shown_.back()) {
            const std::string cell = width <= widths_[i] ? text : style_.cut(text, widths_[i]);
            return right ? pad_left(cell, widths_[i]) : pad_right(cell, widths_[i]);
        }
        const std::size_t room = style_.width > used ? style_.width - used : 0;
        const std::string cut = width <= room ? text : style_.cut(text, room);
        return right ? pad_left(cut, widths_[i]) : cut;
    }

    /// As wide as the table, and no wider than the terminal.
    [[nodiscard]] std::string rule() const {
        std::size_t width = 0;
        for (const auto i : shown_) width += widths_[i] + gap;
        std::string line;
        for (std::size_t i = gap; i < std::min(width, style_.width - table_.indent_); ++i) line += "─";
        return std::string(table_.indent_, ' ') + style_.dim(style_.shown(line)) + '\n';
    }

    [[nodiscard]] std::string title(std::size_t i) const { return style_.shown(cleaned(table_.columns_[i].title)); }

    [[nodiscard]] std::string_view kept(std::size_t at) const {
        const std::size_t begin = at == 0 ? 0 : table_.pieces_[at - 1].end;
        return std::string_view(table_.texts_).substr(begin, table_.pieces_[at].end - begin);
    }

    [[nodiscard]] std::size_t width_of(std::size_t at) const {
        return style_.utf8 ? table_.pieces_[at].width : display_width(style_.shown(kept(at)));
    }

    const Table& table_;
    const Style& style_;
    std::vector<std::size_t> shown_;
    std::vector<std::size_t> widths_;
    bool titled_ = false;
};

void Table::add(std::string_view text, const Column& column, bool late) {
    const std::size_t begin = texts_.size();
    append_cleaned(texts_, text);
    std::size_t width = display_width(std::string_view(texts_).substr(begin));
    if (column.widest > 0 && width > column.widest) {
        const std::string cut = cut_to_width(std::string_view(texts_).substr(begin), column.widest);
        texts_.replace(begin, std::string::npos, cut);
        width = display_width(cut);
    }
    pieces_.push_back(
        {static_cast<std::uint32_t>(texts_.size()), static_cast<std::uint32_t>(width) & 0x7fffffffU, late ? 1U : 0U});
}

void Table::row(const std::vector<Cell>& cells) {
    for (std::size_t i = 0; i < columns_.size(); ++i) add(cells[i].text, columns_[i], cells[i].late);
}

std::string Table::text(const Style& style) const {
    return Writer(*this, style).lines();
}

std::string heading(std::string_view left, std::string_view right, const Style& style) {
    if (right.empty()) return style.fitted(left) + '\n';
    const std::string aside = style.fitted(right, style.width / 2 + style.width / 4);
    const std::string what = style.fitted(left, style.width - display_width(aside) - 2);
    const auto used = display_width(what) + display_width(aside);
    const auto space =
        style.width > used + 2 ? std::min<std::size_t>(style.width, 80) - std::min<std::size_t>(used, 78) : 2;
    return what + std::string(std::max<std::size_t>(space, 2), ' ') + aside + '\n';
}

std::string next_line(const std::vector<std::string>& commands, const Style& style) {
    return style.dim(style.shown(joined(commands, " · "))) + '\n';
}

}  // namespace nj
