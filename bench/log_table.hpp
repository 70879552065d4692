#pragma once

#include <zlib.h>

#include <filesystem>
#include <initializer_list>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace nj::bench {

/// Rows of a CSV without quotes, plain or gzipped, read one by one; columns are found by the names in its header.
class LogTable {
public:
    /// Throws std::runtime_error when the file cannot be read or lacks a column.
    LogTable(const std::filesystem::path& path, std::initializer_list<std::string_view> columns);

    /// Moves to the next row; false at the end.
    bool next();

    /// The cell of the nth of the wanted columns.
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
