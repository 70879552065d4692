#pragma once

#include <array>
#include <istream>
#include <string>
#include <vector>

#include "import/people_of_file.hpp"
#include "import/run.hpp"
#include "import/seen_rows.hpp"
#include "nj/domain/kind.hpp"
#include "nj/formats/exchange_rows.hpp"

namespace nj {

/// Imports the rows of CSV files of exchanges one by one, without loading a whole file. A row that was imported before
/// is recognized by its source id and left as is.
class ExchangeImport {
public:
    explicit ExchangeImport(const ImportRun& run);

    /// Throws `Error` if the first row lacks a required column.
    void take_file(const std::string& file, std::istream& in);

private:
    void open_accounts(const ExchangeHeader& header);
    void take_row(const ExchangeHeader& header, const CsvReader::Row& row);
    std::int64_t source_in_file(const ExchangeHeader& header, const std::vector<std::string>& cells);
    void count_fields(const ExchangeHeader& header, const ExchangeRow& row, const std::vector<std::string>& cells);

    void settle_kind(ExchangeRow& row);
    void settle_people(ExchangeRow& row);
    void check_people(const ExchangeRow& row);
    ContactId make(const std::string& name);

    const ImportRun& run_;
    PeopleOfFile people_;
    Kinds kinds_;
    std::string file_;
    SeenRows seen_;
    std::array<std::size_t, exchange_columns.size()> accounts_{};  ///< of the columns, in the account book
    std::vector<std::size_t> unknown_accounts_;
};

}  // namespace nj
