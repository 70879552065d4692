#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/listed.hpp"
#include "nj/view/line_format.hpp"
#include "nj/view/list_columns.hpp"
#include "nj/view/style.hpp"
#include "nj/view/table.hpp"

namespace nj {

std::string to_text(const ListReport& report, const Style& style);
void to_json(const ListReport& report, JsonWriter& json);
/// The member `contacts` of an open object.
void write_contacts(const std::vector<Listed>& people, Day today, JsonWriter& json);

}  // namespace nj
