#pragma once

#include <cstddef>
#include <cstdint>
#include <istream>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// Reads RFC 4180 rows one by one, without loading the file. Accepts quoted newlines (kept as `\n`), doubled quotes,
/// CRLF, LF or CR, a BOM, and windows-1252 in a cell that is not UTF-8. The delimiter is `;` or a tab if the first row
/// has more of them than commas outside quotes.
class CsvReader {
public:
    explicit CsvReader(std::istream& in);

    struct Row {
        std::size_t line = 0;  ///< its first line, from 1
        std::vector<std::string> cells;
        bool unclosed_quote = false;  ///< the file ended inside quotes
    };
    /// Reads the next row that is not empty; false at the end. Reuses the row's storage.
    bool next(Row& row);

    /// Bytes read from the stream so far, up to 64 KiB more than the rows returned.
    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

private:
    enum class CellEnd { delimiter, row };

    void start();
    bool fill();
    bool has_more() { return at_ < buffer_.size() || fill(); }
    bool next_is(char wanted) { return has_more() && buffer_[at_] == wanted; }
    [[nodiscard]] std::string_view unread() const { return std::string_view(buffer_).substr(at_); }

    void read_row(Row& row);
    CellEnd read_cell(Row& row, std::string& cell);
    void read_quoted(Row& row, std::string& cell);
    void finish_quoted(std::string& cell);
    CellEnd read_plain(std::string& cell);

    std::istream& in_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::uint64_t bytes_read_ = 0;
    char delimiter_ = ',';
    bool started_ = false;
};

}  // namespace nj
