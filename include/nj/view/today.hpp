#pragma once

#include <string>

#include "nj/view/due.hpp"

namespace nj {

/// The morning page: for now the first of `due`, and a greeting where the journal is new.
struct TodayReport {
    DueReport due;
    std::string journal_path;  ///< as a person writes it, `~` for home
};
std::string to_text(const TodayReport& report, const Style& style);
void to_json(const TodayReport& report, JsonWriter& json);

}  // namespace nj
