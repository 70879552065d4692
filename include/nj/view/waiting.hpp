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

/// An ask that has no answer, is kept for later, or was granted and not thanked for.
OpenItem open_item(const Ask& ask, std::vector<Named> people, Day today);

/// At most `rows` items as table rows.
std::string waiting_rows(const std::vector<OpenItem>& lines, std::size_t rows, const Style& style);

/// `by tomorrow`, `by Friday, 27 Nov`, with `: late` if it has passed; empty without a day.
std::string by_words(const std::optional<Day>& by, Day today);

/// What `nj promise` and `nj ask` list without arguments: your open promises, or your open asks.
struct OpenReport {
    Day today;
    enum class What { promises, asks } what;
    std::vector<OpenItem> lines;
    std::vector<Promise> promises;  ///< for JSON
    std::vector<Ask> asks;
};
std::string to_text(const OpenReport& report, const Style& style);
void to_json(const OpenReport& report, JsonWriter& json);

}  // namespace nj
