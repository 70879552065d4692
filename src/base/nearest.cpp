#include "nj/base/nearest.hpp"

#include <algorithm>
#include <numeric>
#include <utility>

#include "nj/base/text.hpp"
#include "utf8.hpp"

namespace nj {

namespace {

/// The number of insertions, deletions, replacements, and swaps of neighbors that turn one text into the other.
std::size_t edit_distance(std::u32string_view from, std::u32string_view to) {
    std::vector<std::size_t> before_last;
    std::vector<std::size_t> last(to.size() + 1);
    std::iota(last.begin(), last.end(), std::size_t{0});
    for (std::size_t i = 1; i <= from.size(); ++i) {
        std::vector<std::size_t> row{i};
        for (std::size_t j = 1; j <= to.size(); ++j) {
            const std::size_t replaced = last[j - 1] + (from[i - 1] == to[j - 1] ? 0 : 1);
            std::size_t best = std::min({replaced, last[j] + 1, row[j - 1] + 1});
            const bool swapped = i > 1 && j > 1 && from[i - 1] == to[j - 2] && from[i - 2] == to[j - 1];
            if (swapped) best = std::min(best, before_last[j - 2] + 1);
            row.push_back(best);
        }
        before_last = std::exchange(last, std::move(row));
    }
    return last.back();
}

}  // namespace

std::optional<std::string> nearest(std::string_view typed, std::span<const std::string> known) {
    const std::u32string wanted = code_points(fold(typed));
    std::size_t limit = std::max<std::size_t>(wanted.size() / 3, 1);
    std::optional<std::string> best;
    for (const std::string& word : known) {
        const std::size_t distance = edit_distance(wanted, code_points(fold(word)));
        if (distance > limit || (best && distance == limit)) continue;
        best = word;
        limit = distance;
    }
    return best;
}

}  // namespace nj
