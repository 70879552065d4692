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

/// What a column of an exchanges CSV holds. `date` and `people` are needed, the others may be left out.
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

/// Where the columns of one file stand, by the names in its first row: in any order, case does not matter, `gave
/// weight` and `gave-weight` are `gave_weight`.
class ExchangeHeader {
public:
    /// Never fails: `missing` and `twice` say whether a file with this first row can be taken.
    explicit ExchangeHeader(std::span<const std::string> names);

    [[nodiscard]] std::optional<std::size_t> place_of(ExchangeColumn column) const;
    /// What a row says there, trimmed; empty where it has no such cell.
    [[nodiscard]] std::string_view cell(ExchangeColumn column, std::span<const std::string> cells) const;
    [[nodiscard]] bool has_id(std::span<const std::string> cells) const;  ///< whether a row has an id of its own
    [[nodiscard]] std::size_t known() const;                              ///< columns of that kind of file
    [[nodiscard]] std::size_t size() const { return width_; }             ///< columns in all
    [[nodiscard]] std::span<const std::string_view> missing() const { return missing_; }
    [[nodiscard]] std::string_view twice() const { return twice_; }
    /// A column of no meaning here, by its name as is in the file.
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

/// One row as it reads. Who `people` are, and whether there is such a kind, only the journal knows.
struct ExchangeRow {
    Exchange draft;                   ///< without people; the kind as written, `meeting` where there is none
    std::vector<std::string> people;  ///< as written, each once
    std::array<Fate, exchange_columns.size()> fates{};
};

/// Reads a row, or says why it cannot be taken: an invalid or future date, no one in it, a weight that is
/// not 1 to 5, and the like. Dates need their year, so that a file means the same on every day.
tl::expected<ExchangeRow, std::string> read_exchange_row(const ExchangeHeader& header, const CsvReader::Row& row,
                                                         Day today);

/// The id by which an import knows a row again: of its id, date and people where it has an id, else of all cells and of
/// how many equal rows came before it in the file.
std::int64_t source_of(const ExchangeHeader& header, std::span<const std::string> cells, std::size_t equal_before);

}  // namespace nj
