#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A text with what was found in it: pieces in order, every other one a hit, beginning with one that is not a hit
/// (perhaps empty): `{"the ", "zoning", " paper"}`.
struct Snippet {
    std::vector<std::string> pieces;
    [[nodiscard]] bool has_hit() const { return pieces.size() > 1; }
};

/// Finds the words of the phrases (folded; the last word of each is a beginning) in a text. A text longer than `width`
/// characters is cut to the part around the first hit, with `…` where something was left out.
Snippet snippet(std::string_view text, std::span<const std::string> phrases, std::size_t width);

}  // namespace nj
