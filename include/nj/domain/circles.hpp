#pragma once

#include <span>
#include <unordered_map>

#include "nj/domain/contact.hpp"
#include "nj/domain/standing.hpp"

namespace nj {

/// The period whose value counts for someone's circle.
inline constexpr Days circle_window{730};

/// The places in a circle. Dunbar's rings, with each person counted once: 5, 10, 35, and 100 places; wider has no
/// limit.
std::size_t circle_places(Circle circle);

/// The circle of everyone who was met and is not archived. They are sorted by the value of the last 730 days (`recent`;
/// 0 if missing), then the latest exchange, then id. A pinned person keeps the circle and takes a place in it.
std::unordered_map<ContactId, Circle> circles_of(std::span<const Standing> people,
                                                 const std::unordered_map<ContactId, int>& recent);

}  // namespace nj
