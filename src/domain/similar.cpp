#include "nj/domain/similar.hpp"

#include <algorithm>

namespace nj {

bool is_repeatable(const Exchange& exchange) {
    return exchange.kind != "ask" && exchange.kind != "share" && exchange.kind != "gift";
}

const Exchange* most_similar(std::span<const Exchange> past, std::span<const Named> people) {
    const Exchange* best = nullptr;
    std::ptrdiff_t best_shared = 0;
    for (const auto& exchange : past) {
        if (!is_repeatable(exchange)) continue;
        const auto shared = std::ranges::count_if(exchange.people, [&](const Named& person) {
            return std::ranges::find(people, person.id, &Named::id) != people.end();
        });
        const bool fewer_others = best != nullptr && exchange.people.size() < best->people.size();
        if (shared > best_shared || (shared == best_shared && shared > 0 && fewer_others)) {
            best = &exchange;
            best_shared = shared;
        }
    }
    return best;
}

}  // namespace nj
