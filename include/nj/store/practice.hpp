#pragma once

#include <optional>
#include <span>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/practice.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds a practice conversation with what you learned. Id, number, and contact in the draft are ignored.
EncounterId add_encounter(Writer& writer, const Encounter& draft);
std::optional<Encounter> read_encounter(Journal& journal, EncounterId id);
/// All conversations up to that day, sorted by day and id.
std::vector<Encounter> encounters(Journal& journal, Day until);

/// Connects the conversations with a contact the stranger has become: what was learned becomes notes on them, and each
/// conversation an exchange of kind `meeting` on its day.
void promote_encounters(Writer& writer, std::span<const Encounter> with_them, ContactId contact);

}  // namespace nj
