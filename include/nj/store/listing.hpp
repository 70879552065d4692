#pragma once

#include <unordered_set>
#include <vector>

#include "nj/domain/filter.hpp"
#include "nj/domain/listed.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everyone visible who matches the filter, archived or not, in id order: one statement for the contacts, and one for
/// each part wanted, however many people there are.
std::vector<Listed> listing(Journal& journal, const Filter& filter, const ListedParts& parts, Day today);

/// The same people by id alone.
std::unordered_set<ContactId> matching(Journal& journal, const Filter& filter, Day today);

}  // namespace nj
