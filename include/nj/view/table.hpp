#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "nj/view/style.hpp"

namespace nj {

/// A table aligned by display width: rows two spaces in, two spaces between columns, the last column cut with `…`.
/// Cells are text from the journal: they are cleaned here. Where the terminal is narrow, columns marked droppable go,
/// those marked first go first.
class Table {
public:
    enum class Align { left, right };
    enum class Look { plain, bold, dim };
    struct Column {
        std::string title;
        Align align = Align::left;
        Look look = Look::plain;
        int drop_below = 0;      ///< not shown at a terminal narrower than this
        std::size_t widest = 0;  ///< cells are cut to so many columns; 0: not cut
    };
    struct Cell {
        std::string text;
        bool late = false;                                                                ///< in the accent
        Cell(std::string t, bool is_late = false) : text(std::move(t)), late(is_late) {}  // NOLINT: a text is a cell
        Cell(const char* t) : text(t) {}                                                  // NOLINT
    };

    explicit Table(std::vector<Column> columns) : columns_(std::move(columns)) {}
    Table& indent(std::size_t columns) {
        indent_ = columns;
        return *this;
    }
    void row(const std::vector<Cell>& cells);
    /// A line across the table under its first `rows` rows.
    void rule_after(std::size_t rows) { rule_after_ = rows; }
    [[nodiscard]] bool empty() const { return pieces_.empty(); }
    /// One line a row, each ended; titles first where any column has one.
    [[nodiscard]] std::string text(const Style& style) const;

private:
    class Writer;
    /// A cell as it is kept: the texts of all cells stand one after the other, for a list may have many thousands.
    struct Piece {
        std::uint32_t end;
        std::uint32_t width : 31;
        std::uint32_t late : 1;
    };
    void add(std::string_view text, const Column& column, bool late);

    std::vector<Column> columns_;
    std::string texts_;
    std::vector<Piece> pieces_;  ///< row after row, a piece for each column
    std::size_t indent_ = 2;
    std::size_t rule_after_ = 0;
};

/// A heading with something at the right edge: `Due, Monday 23 November              10 of 11 due`.
std::string heading(std::string_view left, std::string_view right, const Style& style);
/// The last line of a screen: what to type next, dim, joined by ` · `.
std::string next_line(const std::vector<std::string>& commands, const Style& style);

}  // namespace nj
