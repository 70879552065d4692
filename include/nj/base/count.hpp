#pragma once

#include <concepts>
#include <string>
#include <string_view>

namespace nj {

/// `1 note`, `3 notes`; `many` is the plural where it is not `one` with an s: `2 people`.
template <std::integral Number>
std::string counted(Number count, std::string_view one, std::string_view many = {}) {
    std::string text = std::to_string(count) + " ";
    if (count == 1) return text.append(one);
    return many.empty() ? text.append(one) + "s" : text.append(many);
}

}  // namespace nj
