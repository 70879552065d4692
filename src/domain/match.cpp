#include "nj/domain/match.hpp"

#include <algorithm>
#include <map>
#include <unordered_map>

#include "nj/domain/likeness.hpp"

namespace nj {

std::vector<NeedMet> matches(std::span<const Offer> needs, std::span<const Offer> offers) {
    std::unordered_map<std::string, std::vector<std::size_t>> offering;
    for (std::size_t i = 0; i < offers.size(); ++i)
        for (auto& word : significant_words(offers[i].text)) offering[word].push_back(i);
    std::vector<NeedMet> found;
    for (const Offer& need : needs) {
        std::map<std::size_t, std::size_t> shared;
        for (const auto& word : significant_words(need.text))
            if (const auto with_word = offering.find(word); with_word != offering.end())
                for (const auto offer : with_word->second) ++shared[offer];
        for (const auto& [offer, count] : shared)
            if (offers[offer].person.id != need.person.id) found.push_back({need, offers[offer], count});
    }
    std::ranges::stable_sort(found, std::ranges::greater(), &NeedMet::shared);
    return found;
}

}  // namespace nj
