#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/id.hpp"
#include "nj/domain/listed.hpp"
#include "nj/view/line_format.hpp"

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

/// One step of an order: a column, optionally in reverse.
struct SortStep {
    const ListColumn* column;
    bool reversed = false;
};

/// Texts from a to z, the latest and the largest first; who has nothing there comes last either way.
void sort_listed(std::vector<Listed>& people, const std::vector<SortStep>& steps, Day today);

}  // namespace nj
