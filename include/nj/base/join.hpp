#pragma once

#include <cstddef>
#include <functional>
#include <initializer_list>
#include <ranges>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// Appends a part to a text, with `between` in front of it unless it is the first. An empty part adds nothing.
void append_part(std::string& text, std::string_view between, std::string_view part);

/// Joins the parts into one text: `joined(words, " ")`, `joined(people, ", ", &Named::name)`. Skips empty parts.
template <std::ranges::input_range Parts, class Projection = std::identity>
std::string joined(const Parts& parts, std::string_view between, Projection part = {}) {
    std::string text;
    for (const auto& each : parts) append_part(text, between, std::invoke(part, each));
    return text;
}
std::string joined(std::initializer_list<std::string_view> parts, std::string_view between);

/// The parts as a list in words: `Ruth`, `Ruth and Wei`, `Ruth, Wei and Ola`. `last` is the word before the last part.
std::string list_in_words(const std::vector<std::string>& parts, std::string_view last = "and");

/// The first parts and the number of the others: `Ruth, Wei and 3 more`.
template <std::ranges::random_access_range Parts, class Projection = std::identity>
std::string first_in_words(const Parts& parts, std::size_t at_most, Projection part = {}) {
    std::string text;
    std::size_t shown = 0;
    for (const auto& each : parts) {
        if (shown == at_most) return text + " and " + std::to_string(parts.size() - shown) + " more";
        append_part(text, ", ", std::invoke(part, each));
        ++shown;
    }
    return text;
}

}  // namespace nj
