#include "nj/domain/snippet.hpp"

#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/base/width.hpp"

namespace nj {
namespace {

/// The columns of text to show before the first hit.
constexpr std::size_t lead = 24;
/// The columns of a cut: a space and the ellipsis.
constexpr std::size_t ellipsis = 2;

struct Wanted {
    std::vector<std::string> whole;
    std::vector<std::string> begun;  ///< the last word of each phrase, which may be incomplete
};

Wanted wanted_words(std::span<const std::string> phrases) {
    Wanted wanted;
    for (const auto& phrase : phrases) {
        auto words = folded_words(phrase);
        if (words.empty()) continue;
        wanted.begun.push_back(std::move(words.back()));
        words.pop_back();
        std::ranges::move(words, std::back_inserter(wanted.whole));
    }
    return wanted;
}

/// Whether a word of the text contains a hit. It may consist of several words: `well-known`, `zoning/housing`.
bool is_hit(std::string_view word, const Wanted& wanted) {
    return std::ranges::any_of(folded_words(word), [&](const std::string& part) {
        return std::ranges::find(wanted.whole, part) != wanted.whole.end() ||
               std::ranges::any_of(wanted.begun, [&](const std::string& begun) { return part.starts_with(begun); });
    });
}

/// The first word to show: a few words before the first hit if it is far into a long text.
std::size_t first_shown(const std::vector<std::string_view>& words, const Wanted& wanted, std::size_t width) {
    std::size_t whole = 0;
    for (const auto word : words) whole += display_width(word) + 1;
    if (whole <= width + 1) return 0;
    const auto hit = std::ranges::find_if(words, [&](std::string_view word) { return is_hit(word, wanted); });
    if (hit == words.end()) return 0;
    auto first = static_cast<std::size_t>(hit - words.begin());
    for (std::size_t used = 0; first > 0; --first) {
        used += display_width(words[first - 1]) + 1;
        if (used > lead) break;
    }
    return first;
}

}  // namespace

Snippet snippet(std::string_view text, std::span<const std::string> phrases, std::size_t width) {
    const Wanted wanted = wanted_words(phrases);
    const auto words = split_words(text);
    const std::size_t first = first_shown(words, wanted, width);
    Snippet found{{first > 0 ? "… " : ""}};
    std::size_t used = display_width(found.pieces.front());
    for (std::size_t i = first; i < words.size(); ++i) {
        const auto room = display_width(words[i]);
        const bool is_last = i + 1 == words.size();
        const bool fits = width == std::string::npos || used + room + (is_last ? 0 : ellipsis) <= width;
        if (!fits && i > first) {
            found.pieces.back() += "…";
            break;
        }
        used += room + 1;
        const std::string after = i + 1 < words.size() ? " " : "";
        if (is_hit(words[i], wanted)) {
            const auto last = words[i].find_last_not_of(".,;:!?)");
            found.pieces.emplace_back(words[i].substr(0, last + 1));
            found.pieces.push_back(std::string(words[i].substr(last + 1)) + after);
        } else {
            found.pieces.back() += std::string(words[i]) + after;
        }
    }
    return found;
}

}  // namespace nj
