#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <tl/expected.hpp>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/domain/account.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/formats/csv.hpp"

namespace nj {

/// The columns of a CSV of exchanges. `date` and `people` are required, the others optional.
enum class ExchangeColumn : std::size_t {
    id,
    date,
    time,
    kind,
    people,
    place,
    minutes,
    gave,
    gave_weight,
    got,
    got_weight,
    asked,
    ask_type,
    tags,
    note
};
inline constexpr std::array<std::string_view, 15> exchange_columns{
    "id",          "date", "time",       "kind",  "people",   "place", "minutes", "gave",
    "gave_weight", "got",  "got_weight", "asked", "ask_type", "tags",  "note"};

/// The positions of the columns in one file, from the names in its first row. The names may be in any order and case;
/// `gave weight` and `gave-weight` mean `gave_weight`.
class ExchangeHeader {
public:
    /// Never fails: `missing` and `twice` show whether a file with this first row can be imported.
    explicit ExchangeHeader(std::span<const std::string> names);

    [[nodiscard]] std::optional<std::size_t> place_of(ExchangeColumn column) const;
    /// The cell of a row in that column, trimmed; empty if the row has no such cell.
    [[nodiscard]] std::string_view cell(ExchangeColumn column, std::span<const std::string> cells) const;
    [[nodiscard]] bool has_id(std::span<const std::string> cells) const;  ///< whether a row has an id
    [[nodiscard]] std::size_t known() const;                              ///< columns with a known name
    [[nodiscard]] std::size_t size() const { return width_; }             ///< columns in all
    [[nodiscard]] std::span<const std::string_view> missing() const { return missing_; }
    [[nodiscard]] std::string_view twice() const { return twice_; }
    /// A column with an unknown name, as in the file.
    struct Unknown {
        std::string name;
        std::size_t place;
    };
    [[nodiscard]] std::span<const Unknown> unknown() const { return unknown_; }

private:
    std::array<std::optional<std::size_t>, exchange_columns.size()> places_;
    std::vector<std::string_view> missing_;
    std::vector<Unknown> unknown_;
    std::string_view twice_;
    std::size_t width_;
};

/// One row as written. Only the journal can resolve `people` and check the kind.
struct ExchangeRow {
    Exchange draft;                   ///< without people; the kind as written, or `meeting` if empty
    std::vector<std::string> people;  ///< as written, each once
    std::array<Fate, exchange_columns.size()> fates{};
};

/// Reads a row, or returns why it cannot be imported: an invalid or future date, no people, a weight that is not 1 to
/// 5, or similar. Dates need a year, so that a file means the same on every day.
tl::expected<ExchangeRow, std::string> read_exchange_row(const ExchangeHeader& header, const CsvReader::Row& row,
                                                         Day today);

/// The id by which a later import recognizes a row. It is a hash of the row's id, date, and people if the row has an
/// id, otherwise of all cells and the number of equal rows before it in the file.
std::int64_t source_of(const ExchangeHeader& header, std::span<const std::string> cells, std::size_t equal_before);

}  // namespace nj
