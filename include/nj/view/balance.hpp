#pragma once

#include <string>
#include <string_view>

namespace nj {

/// `about even`, `more from you`, `more from them`: the aged balance in words, even within 1.5.
std::string balance_words(double balance, std::string_view name);

}  // namespace nj
