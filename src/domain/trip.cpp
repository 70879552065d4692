#include "nj/domain/trip.hpp"

#include <algorithm>
#include <tuple>

namespace nj {

bool happens_in_place(const Kind& kind) {
    return kind.live && kind.name != "call" && kind.name != "video";
}

std::vector<Ranked> ranked_by_score(std::span<const Standing> people, const std::unordered_set<ContactId>& chosen,
                                    Day today) {
    const Typical usual = typical_gap(people);
    std::vector<Ranked> ranked;
    for (std::size_t i = 0; i < people.size(); ++i)
        if (chosen.contains(people[i].contact)) ranked.push_back({i, 0, false, score(people[i], usual, false, today)});
    std::ranges::sort(ranked, [people](const Ranked& a, const Ranked& b) {
        return std::tuple(b.score.total, b.score.gap, std::string_view(people[a.person].handle)) <
               std::tuple(a.score.total, a.score.gap, std::string_view(people[b.person].handle));
    });
    for (std::size_t i = 0; i < ranked.size(); ++i) ranked[i].rank = static_cast<int>(i) + 1;
    return ranked;
}

}  // namespace nj
