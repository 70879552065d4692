#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// The folded words of a text that say something: at least three letters, no `the`, `with` or `about`, each cut to what
/// its forms have in common, so that `reviewer` and `reviews`, `city` and `cities`, `papers` and `paper` are one.
std::vector<std::string> telling_words(std::string_view text);

/// How many different telling words two texts share.
std::size_t shared_words(const std::vector<std::string>& some, const std::vector<std::string>& others);

}  // namespace nj
