#pragma once

#include <unordered_map>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The standings of all visible people in id order: the numbers that the ranking needs.
std::vector<Standing> standings(Journal& journal);
/// The standing of one person; empty if they are not visible.
std::optional<Standing> standing_of(Journal& journal, ContactId contact);
/// The typical gap over all people, from a stored sum: the rows of people are not read.
Typical typical(Journal& journal);

/// The circle of each person met, pinned or by their exchanges (`circles_of`).
std::unordered_map<ContactId, Circle> circles(Journal& journal, Day today);

}  // namespace nj
