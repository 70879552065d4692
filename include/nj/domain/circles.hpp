#pragma once

#include <span>
#include <unordered_map>

#include "nj/domain/contact.hpp"
#include "nj/domain/standing.hpp"

namespace nj {

/// How far back the value counts that puts someone in a circle.
inline constexpr Days circle_window{730};

/// Dunbar's rings, each person counted once: 5, 10, 35 and 100 places; wider has no end.
std::size_t circle_places(Circle circle);

/// The circle of everyone met who is not archived: in the order of the value of the last 730 days (`recent`, nothing:
/// 0), then the latest exchange, then id. A pinned person keeps the circle and takes a place in it.
std::unordered_map<ContactId, Circle> circles_of(std::span<const Standing> people,
                                                 const std::unordered_map<ContactId, int>& recent);

}  // namespace nj
