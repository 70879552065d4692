#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/listed.hpp"
#include "nj/view/line_format.hpp"
#include "nj/view/list_columns.hpp"
#include "nj/view/style.hpp"
#include "nj/view/table.hpp"

namespace nj {

/// What `list` shows: rows of a table, lines of a format, or its JSON document (nj-json(5)).
struct ListReport {
    Day today;
    std::vector<Listed> people;
    std::size_t matching = 0;  ///< before the limit
    bool filtered = false;
    std::vector<const ListColumn*> columns;  ///< empty: the usual ones
    std::optional<LineFormat> format;        ///< of list_columns()
    [[nodiscard]] bool is_verbatim() const { return format.has_value(); }
};
std::string to_text(const ListReport& report, const Style& style);
void to_json(const ListReport& report, JsonWriter& json);
/// The member `contacts` of an open object.
void write_contacts(const std::vector<Listed>& people, Day today, JsonWriter& json);

}  // namespace nj
