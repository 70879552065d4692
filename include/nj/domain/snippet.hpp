#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A text with the hits of a search: pieces in order, every second one a hit. The first piece is not a hit and may be
/// empty: `{"the ", "zoning", " paper"}`.
struct Snippet {
    std::vector<std::string> pieces;
    [[nodiscard]] bool has_hit() const { return pieces.size() > 1; }
};

/// Finds the words of the phrases in a text. The phrases are folded, and the last word of each may be a prefix. A text
/// longer than `width` characters is cut to the part around the first hit, with `…` for omitted text.
Snippet snippet(std::string_view text, std::span<const std::string> phrases, std::size_t width);

}  // namespace nj
