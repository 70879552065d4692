#include "nj/domain/plan.hpp"

#include <algorithm>

namespace nj {

std::vector<PlanLine> proposed(std::span<const std::vector<PlanLine>> sources, std::size_t at_most) {
    std::vector<PlanLine> lines;
    const auto is_new = [&lines](const PlanLine& line) {
        return !line.person ||
               std::ranges::none_of(lines, [&](const PlanLine& other) { return other.person == line.person; });
    };
    std::vector<std::size_t> next(sources.size());
    for (bool more = true; more && lines.size() < at_most;) {
        more = false;
        for (std::size_t i = 0; i < sources.size() && lines.size() < at_most; ++i) {
            while (next[i] < sources[i].size() && !is_new(sources[i][next[i]])) ++next[i];
            if (next[i] == sources[i].size()) continue;
            lines.push_back(sources[i][next[i]++]);
            more = true;
        }
    }
    return lines;
}

}  // namespace nj
