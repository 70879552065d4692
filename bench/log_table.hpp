#pragma once

#include <zlib.h>

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nj::bench {

/// Reads the rows of a CSV file without quotes, plain or gzipped, one by one; finds columns by the names in the header.
class LogTable {
public:
    /// Throws std::runtime_error if the file cannot be read or lacks a column.
    LogTable(const std::filesystem::path& path, std::initializer_list<std::string_view> columns);

    /// Moves to the next row; false at the end.
    bool next();

    /// The cell of a wanted column, by its position in the list given to the constructor.
    std::string_view text(std::size_t column) const;
    int number(std::size_t column) const;

private:
    bool read_line();
    [[noreturn]] void fail(const std::string& what) const;

    struct Close {
        void operator()(gzFile file) const { gzclose(file); }
    };

    std::string name_;
    std::unique_ptr<gzFile_s, Close> file_;
    std::string line_;
    std::vector<std::string_view> cells_;
    std::vector<std::size_t> wanted_;
    int line_number_ = 0;
};

}  // namespace nj::bench
