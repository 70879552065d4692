#pragma once

#include <string>

#include "nj/view/due.hpp"

namespace nj {

/// `due --explain`: every part of each score with its numbers, enough for a pocket calculator.
std::string explained(const DueReport& report, const Style& style);

}  // namespace nj
