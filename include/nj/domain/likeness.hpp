#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// The significant words of a text, folded: at least three letters, without common words such as `the`, `with` or
/// `about`. Each is cut to a stem, so that `reviewer` and `reviews`, `city` and `cities`, `papers` and `paper` are
/// equal.
std::vector<std::string> significant_words(std::string_view text);

/// The number of different significant words in both lists.
std::size_t shared_words(const std::vector<std::string>& some, const std::vector<std::string>& others);

}  // namespace nj
