#pragma once

#include <unordered_map>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everyone visible, in id order, with what the ranking needs.
std::vector<Standing> standings(Journal& journal);
/// One of them; nothing for someone who is not visible.
std::optional<Standing> standing_of(Journal& journal, ContactId contact);
/// The usual gap of everyone together, without reading everyone: the sum of their gaps is kept.
Typical typical(Journal& journal);

/// The circle of everyone met, pinned or by their exchanges (`circles_of`).
std::unordered_map<ContactId, Circle> circles(Journal& journal, Day today);

}  // namespace nj
