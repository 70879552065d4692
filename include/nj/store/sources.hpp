#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/store/journal.hpp"

namespace nj {

// What an import needs to know: which person a file means, and what was imported before. What an undone import added
// counts as never imported; what the user removed counts as known, so that the next import does not add it again.

/// A contact that is or was in the journal; the root of a merged one.
struct KnownContact {
    ContactId id;
    bool visible = true;  ///< false: removed
};
/// The contact of a card, by the UID that an import stored.
std::optional<KnownContact> contact_with_uid(Journal& journal, std::string_view uid);
std::optional<KnownContact> contact_with_handle(Journal& journal, std::string_view handle);
/// The contacts with that full name or alias, folded.
std::vector<ContactId> contacts_called(Journal& journal, std::string_view name);

void keep_uid(Writer& writer, ContactId contact, std::string_view uid);
/// Fills single values that are empty, and adds new items to the lists; items the user removed stay removed. True if
/// anything changed.
bool complete_contact(Writer& writer, ContactId contact, const Contact& additions);
/// Whether a contact has, or had, a fact with that text.
bool has_known_fact(Journal& journal, ContactId contact, std::string_view text);

/// Updates the computed tables inside an open write, so that what it has added so far is found by name and email.
void refresh_tables(Writer& writer);

}  // namespace nj
