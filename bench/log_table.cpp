#include "log_table.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <charconv>
#include <stdexcept>

namespace nj::bench {
namespace {

void split(std::string_view line, std::vector<std::string_view>& cells) {
    cells.clear();
    for (auto comma = line.find(','); comma != std::string_view::npos; comma = line.find(',')) {
        cells.push_back(line.substr(0, comma));
        line.remove_prefix(comma + 1);
    }
    cells.push_back(line);
}

}  // namespace

LogTable::LogTable(const std::filesystem::path& path, std::initializer_list<std::string_view> columns)
    : name_(path.string()), file_(gzopen(name_.c_str(), "rb")) {
    if (!file_) fail("cannot be opened");
    if (!read_line()) fail("is empty");
    for (const auto column : columns) {
        const auto at = std::find(cells_.begin(), cells_.end(), column);
        if (at == cells_.end()) fail(fmt::format("has no column '{}'", column));
        wanted_.push_back(static_cast<std::size_t>(at - cells_.begin()));
    }
}

bool LogTable::next() {
    if (!read_line()) return false;
    if (cells_.size() <= *std::max_element(wanted_.begin(), wanted_.end())) fail("has too few cells");
    return true;
}

std::string_view LogTable::text(std::size_t column) const {
    return cells_[wanted_[column]];
}

int LogTable::number(std::size_t column) const {
    const auto cell = text(column);
    int value = 0;
    const auto [end, error] = std::from_chars(cell.data(), cell.data() + cell.size(), value);
    if (error != std::errc{} || end != cell.data() + cell.size()) fail(fmt::format("'{}' is not a whole number", cell));
    return value;
}

bool LogTable::read_line() {
    line_.clear();
    std::array<char, 512> part{};
    while (!line_.ends_with('\n') && gzgets(file_.get(), part.data(), static_cast<int>(part.size())))
        line_ += part.data();
    int error = Z_OK;
    const char* message = gzerror(file_.get(), &error);
    if (error != Z_OK && error != Z_STREAM_END) fail(message);
    if (line_.empty()) return false;
    line_.erase(line_.find_last_not_of("\r\n") + 1);
    ++line_number_;
    split(line_, cells_);
    return true;
}

void LogTable::fail(const std::string& what) const {
    throw std::runtime_error(fmt::format("{}:{}: {}", name_, line_number_, what));
}

}  // namespace nj::bench
