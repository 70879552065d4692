#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "nj/domain/ledger.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The visible people with something given or got, without the things, in id order. A gift in an exchange that names no
/// one counts for each person in it.
std::vector<LedgerEntry> ledger(Journal& journal, Day today);

/// The entry of one person; without exchanges, its sums are 0.
LedgerEntry ledger_of(Journal& journal, ContactId contact, Day today);

/// The things that passed between you and one person, in one direction or both, latest first. `limit` 0: all of them.
std::vector<PassedThing> things_passed(Journal& journal, ContactId contact, std::optional<Way> way, std::size_t limit);

}  // namespace nj
