#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <string_view>

namespace nj {

/// Numbers as bars of eight heights, the largest number highest; only 0 is lowest: `▁▂▄█`.
std::string bars(std::span<const std::size_t> numbers, std::string_view between = {});

}  // namespace nj
