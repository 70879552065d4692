#pragma once

#include <optional>
#include <span>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/practice.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds a practice conversation with what was learned from it. Id, number and contact of the draft are not read.
EncounterId add_encounter(Writer& writer, const Encounter& draft);
std::optional<Encounter> read_encounter(Journal& journal, EncounterId id);
/// Every one up to that day, in the order of days, then ids.
std::vector<Encounter> encounters(Journal& journal, Day until);

/// The stranger is a contact now: what was learned becomes notes on them, and each conversation an exchange of kind
/// `meeting` on its day.
void promote_encounters(Writer& writer, std::span<const Encounter> with_them, ContactId contact);

}  // namespace nj
