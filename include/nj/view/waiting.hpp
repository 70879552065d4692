#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/view/style.hpp"

namespace nj {
class JsonWriter;

/// An open item with its number and the people it involves.
struct OpenItem {
    long long number = 0;
    std::vector<Named> people;
    std::string what;
    std::string state;  ///< `by Friday, 27 Nov`, `say thanks`, `no answer yet`
    bool late = false;
    std::optional<Day> by = {};
    bool thanks_owed = false;
};

/// As table rows, at most so many.
std::string waiting_rows(const std::vector<OpenItem>& lines, std::size_t rows, const Style& style);

/// `by tomorrow`, `by Friday, 27 Nov`, with `: late` where it has passed; empty without a day.
std::string by_words(const std::optional<Day>& by, Day today);

/// What `nj promise` and `nj ask` list without arguments: your open promises, or your asks without an answer.
struct OpenReport {
    Day today;
    enum class What { promises, asks } what;
    std::vector<OpenItem> lines;
    std::vector<Promise> promises;  ///< as JSON has them
    std::vector<Ask> asks;
};
std::string to_text(const OpenReport& report, const Style& style);
void to_json(const OpenReport& report, JsonWriter& json);

}  // namespace nj
