#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/store/journal.hpp"

namespace nj {

// What an import asks of the journal: who a file means, and what has been imported before. What an undone import
// brought counts as never here; what someone removed counts as known, so that the next import does not bring it back.

/// Someone the journal has or had: the root where they were merged.
struct KnownContact {
    ContactId id;
    bool visible = true;  ///< false: removed here
};
/// Whose card it is, by the UID an import kept.
std::optional<KnownContact> contact_with_uid(Journal& journal, std::string_view uid);
std::optional<KnownContact> contact_with_handle(Journal& journal, std::string_view handle);
/// Contacts with that whole name or alias, folded.
std::vector<ContactId> contacts_called(Journal& journal, std::string_view name);

void keep_uid(Writer& writer, ContactId contact, std::string_view uid);
/// Fills the single values that are empty and adds the items of the lists. Items that were removed here stay removed.
/// True when anything changed.
bool complete_contact(Writer& writer, ContactId contact, const Contact& additions);
/// Whether a contact has, or had and lost, a fact of that text.
bool has_known_fact(Journal& journal, ContactId contact, std::string_view text);

/// Brings the computed tables up to date inside an open write: what it added is found by name and email from then on.
void refresh_tables(Writer& writer);

}  // namespace nj
