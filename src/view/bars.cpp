#include "nj/view/bars.hpp"

#include <algorithm>
#include <array>

namespace nj {

std::string bars(std::span<const std::size_t> numbers, std::string_view between) {
    constexpr std::array heights{"▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"};
    const std::size_t peak = numbers.empty() ? 0 : *std::ranges::max_element(numbers);
    std::string text;
    for (const auto number : numbers) {
        if (!text.empty()) text += between;
        text += heights.at(peak == 0 ? 0 : (number * (heights.size() - 1) + peak - 1) / peak);
    }
    return text;
}

}  // namespace nj
