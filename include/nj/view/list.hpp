#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/listed.hpp"
#include "nj/view/line_format.hpp"
#include "nj/view/style.hpp"
#include "nj/view/table.hpp"

namespace nj {

/// Something a list can show of a contact, sort by, or put into a format; named as in JSON.
struct ListColumn {
    std::string_view name;
    std::string (*text)(const Listed& listed, Day today);
    /// What numbers and dates are sorted by, the largest first; nullptr: by the text, folded.
    std::optional<double> (*number)(const Listed& listed, Day today) = nullptr;
    bool ListedParts::*part = nullptr;  ///< what has to be read for it
    int drop_below = 0;                 ///< a terminal narrower than this goes without, unless it was asked for
};

/// Nullptr when there is no column of that name.
const ListColumn* list_column(std::string_view name);
/// All of them, and their names in the same order.
std::span<const ListColumn> list_columns();
std::vector<std::string> list_column_names();
/// Name, last exchange, city, org, tags.
std::vector<const ListColumn*> usual_columns();

/// One step of an order: a column, perhaps the other way round.
struct SortStep {
    const ListColumn* column;
    bool reversed = false;
};
/// Texts from a to z, the latest and the largest first; who has nothing there comes last either way.
void sort_listed(std::vector<Listed>& people, const std::vector<SortStep>& steps, Day today);

/// What `list` shows: rows of a table, lines of a format, or its JSON document (nj-json(5)).
struct ListReport {
    Day today;
    std::vector<Listed> people;
    std::size_t matching = 0;  ///< before the limit
    bool filtered = false;
    std::vector<const ListColumn*> columns;  ///< empty: the usual ones
    std::optional<LineFormat> format;        ///< of list_columns()
};
std::string to_text(const ListReport& report, const Style& style);
void to_json(const ListReport& report, JsonWriter& json);
/// The member `contacts` of an open object.
void write_contacts(const std::vector<Listed>& people, Day today, JsonWriter& json);

}  // namespace nj
