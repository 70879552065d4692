#include "nj/domain/circles.hpp"

#include <algorithm>
#include <array>
#include <limits>
#include <tuple>
#include <vector>

namespace nj {

std::size_t circle_places(Circle circle) {
    constexpr std::array<std::size_t, 4> places{5, 10, 35, 100};
    const auto ring = static_cast<std::size_t>(circle);
    return ring < places.size() ? places.at(ring) : std::numeric_limits<std::size_t>::max();
}

std::unordered_map<ContactId, Circle> circles_of(std::span<const Standing> people,
                                                 const std::unordered_map<ContactId, int>& recent) {
    std::unordered_map<ContactId, Circle> circles;
    std::array<std::size_t, 5> taken{};
    std::vector<const Standing*> order;
    for (const auto& person : people) {
        if (person.archived) continue;
        if (person.circle) {
            circles.emplace(person.contact, *person.circle);
            ++taken.at(static_cast<std::size_t>(*person.circle));
        } else if (person.n > 0) {
            order.push_back(&person);
        }
    }
    const auto worth = [&recent](const Standing* person) {
        const auto found = recent.find(person->contact);
        return found == recent.end() ? 0 : found->second;
    };
    std::ranges::sort(order, [&](const Standing* a, const Standing* b) {
        return std::tuple(worth(b), b->last, a->contact) < std::tuple(worth(a), a->last, b->contact);
    });
    std::size_t ring = 0;
    for (const auto* person : order) {
        while (taken.at(ring) >= circle_places(static_cast<Circle>(ring))) ++ring;
        ++taken.at(ring);
        circles.emplace(person->contact, static_cast<Circle>(ring));
    }
    return circles;
}

}  // namespace nj
