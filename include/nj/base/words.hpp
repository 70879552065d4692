#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

namespace nj {

/// The words that JSON and the journal use for the values of an enum, in the order of its enumerators.
template <class Enum, std::size_t count>
struct Words {
    std::array<std::string_view, count> all;

    [[nodiscard]] constexpr std::string_view of(Enum value) const { return all.at(static_cast<std::size_t>(value)); }
    [[nodiscard]] constexpr std::optional<Enum> value(std::string_view word) const {
        for (std::size_t i = 0; i < count; ++i)
            if (all[i] == word) return static_cast<Enum>(i);
        return std::nullopt;
    }
};

}  // namespace nj
