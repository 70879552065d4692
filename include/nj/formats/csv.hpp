#pragma once

#include <cstddef>
#include <istream>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// Reads RFC 4180 rows one after the other without holding the file: quoted newlines, doubled quotes, CRLF or LF, a BOM,
/// windows-1252 when a cell is no UTF-8, `;` or tab as delimiter when the first row says so (more of them than commas
/// outside quotes).
class CsvReader {
public:
    explicit CsvReader(std::istream& in);

    struct Row {
        std::size_t line;   ///< where it begins, from 1
        std::vector<std::string> cells;
        bool unclosed_quote = false;  ///< the file ended inside quotes
    };
    /// The next row that is not wholly empty; false at the end. Reuses the row's storage.
    bool next(Row& row);

    [[nodiscard]] std::uint64_t bytes_read() const { return bytes_read_; }

private:
    int get();
    int peek();
    bool fill();

    std::istream& in_;
    std::string buffer_;
    std::size_t at_ = 0;
    std::size_t line_ = 1;
    std::uint64_t bytes_read_ = 0;
    char delimiter_ = ',';
    bool started_ = false;
};

}  // namespace nj
