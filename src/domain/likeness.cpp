#include "nj/domain/likeness.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"

namespace nj {
namespace {

constexpr std::size_t shortest_word = 3;
constexpr std::size_t shortest_stem = 4;

/// Words that are common in any text, folded.
constexpr std::array<std::string_view, 45> common_words{
    "about", "after", "all",  "and", "any",  "are",  "but",   "can",   "for",  "from", "get",   "has",
    "have",  "her",   "his",  "how", "into", "its",  "just",  "more",  "new",  "not",  "one",   "only",
    "our",   "out",   "over", "she", "some", "than", "that",  "the",   "them", "then", "there", "they",
    "this",  "was",   "what", "who", "will", "with", "would", "years", "your"};

/// Endings of English words, longest first. At least three letters are kept.
constexpr std::array<std::string_view, 12> endings{"ations", "ation", "ings", "iers", "ing", "ers",
                                                   "ies",    "ier",   "er",   "ed",   "es",  "s"};

bool ends_double(const std::string& word) {
    return word.size() >= shortest_stem && word[word.size() - 1] == word[word.size() - 2];
}

bool is_vowel(char c) {
    return std::string_view("aeiou").find(c) != std::string_view::npos;
}

/// Cuts a word to its stem: `planning` and `plans` become `plan`, `housing` and `house` become `hous`.
std::string stem(std::string word) {
    for (const auto ending : endings)
        if (word.ends_with(ending) && word.size() >= ending.size() + shortest_word) {
            word.resize(word.size() - ending.size());
            if (ends_double(word)) word.pop_back();
            return word;
        }
    const bool ends_open = word.ends_with('e') || (word.ends_with('y') && !is_vowel(word[word.size() - 2]));
    if (word.size() > shortest_word && ends_open) word.pop_back();
    return word;
}

}  // namespace

std::vector<std::string> significant_words(std::string_view text) {
    std::vector<std::string> words;
    for (auto& word : folded_words(text)) {
        if (word.size() < shortest_word || std::ranges::binary_search(common_words, std::string_view(word))) continue;
        words.push_back(stem(std::move(word)));
    }
    std::ranges::sort(words);
    const auto [first, last] = std::ranges::unique(words);
    words.erase(first, last);
    return words;
}

std::size_t shared_words(const std::vector<std::string>& some, const std::vector<std::string>& others) {
    return static_cast<std::size_t>(
        std::ranges::count_if(some, [&](const std::string& word) { return std::ranges::binary_search(others, word); }));
}

}  // namespace nj
