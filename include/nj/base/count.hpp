#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace nj {

/// The word for one thing, or for any other number of things: `is` or `are`.
template <std::integral Number>
constexpr std::string_view one_or_many(Number count, std::string_view one, std::string_view many) {
    return count == 1 ? one : many;
}

/// `1 note`, `3 notes`. `many` is the plural if it is not `one` with an s: `2 people`.
template <std::integral Number>
std::string counted(Number count, std::string_view one, std::string_view many = {}) {
    std::string text = std::to_string(count) + " ";
    if (many.empty()) return text.append(one) + (count == 1 ? "" : "s");
    return text.append(one_or_many(count, one, many));
}

}  // namespace nj
