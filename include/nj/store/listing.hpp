#pragma once

#include <unordered_set>
#include <vector>

#include "nj/domain/filter.hpp"
#include "nj/domain/listed.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The visible people who match the filter, archived or not, in id order. Runs one statement for the contacts and one
/// for each part requested, however many people there are.
std::vector<Listed> listing(Journal& journal, const Filter& filter, const ListedParts& parts, Day today);

/// The ids of the same people.
std::unordered_set<ContactId> matching(Journal& journal, const Filter& filter, Day today);

}  // namespace nj
