#pragma once

#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/domain/listed.hpp"
#include "nj/domain/snippet.hpp"
#include "nj/view/line_format.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// A row that was found, as it is shown.
struct HitLine {
    std::string what;  ///< `contact`, `fact` or `exchange`
    std::string id;
    long long number = 0;
    std::vector<Named> people;
    std::optional<Day> on;
    std::string kind;
    std::string text;  ///< what has the words
};

struct SearchReport {
    Day today;
    std::string asked;                 ///< as typed
    std::vector<std::string> phrases;  ///< what is marked
    std::vector<HitLine> hits;
    bool more = false;  ///< the limit cut the list
    bool best = false;
    std::optional<LineFormat> format;  ///< of search_field_names(), instead of the table
    std::vector<Listed> contacts;      ///< everyone the hits are about, for JSON
    [[nodiscard]] bool is_verbatim() const { return format.has_value(); }
};
/// What `--format` can show of a place.
std::vector<std::string> search_field_names();
std::string to_text(const SearchReport& report, const Style& style);
void to_json(const SearchReport& report, JsonWriter& json);

}  // namespace nj
