#include "nj/domain/asking.hpp"

#include <algorithm>
#include <array>
#include <span>

#include "nj/base/text.hpp"

namespace nj {
namespace {

using std::string_view;

/// Prefixes of words: `introduc` matches introduce, introduction, introducing.
constexpr std::array overt_beginnings{string_view{"refer"},   string_view{"recommend"}, string_view{"review"},
                                      string_view{"promot"},  string_view{"hire"},      string_view{"hiring"},
                                      string_view{"link"},    string_view{"introduc"},  string_view{"intro"},
                                      string_view{"endors"},  string_view{"invest"},    string_view{"donat"},
                                      string_view{"sponsor"}, string_view{"publish"},   string_view{"job"}};
constexpr std::array soft_beginnings{string_view{"advice"},     string_view{"advis"},      string_view{"coffee"},
                                     string_view{"experience"}, string_view{"learn"},      string_view{"story"},
                                     string_view{"stories"},    string_view{"opinion"},    string_view{"lesson"},
                                     string_view{"thought"},    string_view{"perspective"}};

constexpr std::array offers{string_view{"on me"},       string_view{"my treat"},    string_view{"i pay"},
                            string_view{"ill pay"},     string_view{"i will pay"},  string_view{"in return"},
                            string_view{"in exchange"}, string_view{"i can offer"}, string_view{"i could offer"},
                            string_view{"i can help"},  string_view{"i could help"}};

std::string first_beginning_so(const std::vector<std::string>& words, std::span<const string_view> beginnings) {
    for (const auto& word : words)
        if (std::ranges::any_of(beginnings, [&](string_view begin) { return word.starts_with(begin); })) return word;
    return {};
}

}  // namespace

GuessedType guess_type(std::string_view text) {
    const auto words = folded_words(text);
    if (auto word = first_beginning_so(words, overt_beginnings); !word.empty())
        return {AskType::overt, std::move(word)};
    if (auto word = first_beginning_so(words, soft_beginnings); !word.empty()) return {AskType::soft, std::move(word)};
    return {};
}

bool offers_something(std::string_view text) {
    std::string joined = " ";
    for (const auto& word : folded_words(text)) joined += word + " ";
    return std::ranges::any_of(
        offers, [&](string_view phrase) { return joined.find(" " + std::string(phrase) + " ") != std::string::npos; });
}

}  // namespace nj
