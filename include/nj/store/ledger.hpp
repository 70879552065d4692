#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "nj/domain/ledger.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Everyone visible with something given or got, without the things, in id order: one statement for all of them. What
/// an exchange gave no one by name counts for each person in it.
std::vector<LedgerEntry> ledger(Journal& journal, Day today);

/// One of them; someone without exchanges has sums of 0.
LedgerEntry ledger_of(Journal& journal, ContactId contact, Day today);

/// The latest things that passed between you and someone, one way or both. `limit` 0: all of them.
std::vector<PassedThing> things_passed(Journal& journal, ContactId contact, std::optional<Way> way, std::size_t limit);

}  // namespace nj
