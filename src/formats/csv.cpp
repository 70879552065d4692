#include "nj/formats/csv.hpp"

#include <algorithm>
#include <array>

#include "charset.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::size_t buffer_size = std::size_t{64} * 1024;

/// The delimiter that the first row uses most; a comma unless another one is more frequent.
char guess_delimiter(std::string_view text) {
    constexpr std::array<char, 3> delimiters{',', ';', '\t'};
    std::array<std::size_t, delimiters.size()> counts{};
    bool quoted = false;
    for (const char c : text) {
        if (c == '"') quoted = !quoted;
        if (quoted) continue;
        if (c == '\n' || c == '\r') break;
        const auto found = std::ranges::find(delimiters, c);
        if (found != delimiters.end()) ++counts[static_cast<std::size_t>(found - delimiters.begin())];
    }
    const auto most = std::ranges::max_element(counts);
    return delimiters[static_cast<std::size_t>(most - counts.begin())];
}

bool is_ascii(std::string_view text) {
    // no branch in the loop, so that the compiler can vectorize it
    unsigned char seen = 0;
    for (const char c : text) seen = static_cast<unsigned char>(seen | static_cast<unsigned char>(c));
    return seen < 0x80;
}

void make_utf8(std::string& cell) {
    if (!is_ascii(cell)) cell = to_utf8(cell);
}

}  // namespace

CsvReader::CsvReader(std::istream& in) : in_(in) {}

bool CsvReader::next(Row& row) {
    if (!started_) start();
    while (has_more()) {
        read_row(row);
        if (!std::ranges::all_of(row.cells, &std::string::empty)) return true;
    }
    return false;
}

void CsvReader::start() {
    started_ = true;
    fill();
    constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";
    if (unread().starts_with(byte_order_mark)) at_ += byte_order_mark.size();
    delimiter_ = guess_delimiter(unread());
}

bool CsvReader::fill() {
    buffer_.resize(buffer_size);
    in_.read(buffer_.data(), static_cast<std::streamsize>(buffer_.size()));
    buffer_.resize(static_cast<std::size_t>(in_.gcount()));
    bytes_read_ += buffer_.size();
    at_ = 0;
    return !buffer_.empty();
}

void CsvReader::read_row(Row& row) {
    row.line = line_;
    row.unclosed_quote = false;
    std::size_t count = 0;
    auto end = CellEnd::delimiter;
    while (end == CellEnd::delimiter) {
        if (count == row.cells.size()) row.cells.emplace_back();
        std::string& cell = row.cells[count++];
        cell.clear();
        end = read_cell(row, cell);
        make_utf8(cell);
    }
    row.cells.resize(count);
}

CsvReader::CellEnd CsvReader::read_cell(Row& row, std::string& cell) {
    if (next_is('"')) read_quoted(row, cell);
    return read_plain(cell);  // text after a closing quote belongs to the cell too
}

void CsvReader::read_quoted(Row& row, std::string& cell) {
    ++at_;
    while (has_more()) {
        const auto text = unread();
        const auto length = std::min(text.find('"'), text.size());
        cell += text.substr(0, length);
        at_ += length;
        if (length == text.size()) continue;
        ++at_;
        if (!next_is('"')) {
            finish_quoted(cell);
            return;
        }
        cell += '"';
        ++at_;
    }
    row.unclosed_quote = true;
    finish_quoted(cell);
}

/// Makes the cell's newlines `\n` and counts them, so that a cell from Outlook equals one from a Linux program.
void CsvReader::finish_quoted(std::string& cell) {
    if (cell.find('\r') != std::string::npos) cell = with_line_feeds(cell);
    line_ += static_cast<std::size_t>(std::ranges::count(cell, '\n'));
}

CsvReader::CellEnd CsvReader::read_plain(std::string& cell) {
    while (has_more()) {
        const auto text = unread();
        const auto is_stop = [this](char c) { return c == delimiter_ || c == '\n' || c == '\r'; };
        const auto stop = std::ranges::find_if(text, is_stop);
        cell.append(text.begin(), stop);
        at_ += static_cast<std::size_t>(stop - text.begin());
        if (stop == text.end()) continue;
        const char ended_by = *stop;
        ++at_;
        if (ended_by == delimiter_) return CellEnd::delimiter;
        if (ended_by == '\r' && next_is('\n')) ++at_;
        ++line_;
        return CellEnd::row;
    }
    return CellEnd::row;
}

}  // namespace nj
