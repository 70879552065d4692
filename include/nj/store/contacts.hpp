#pragma once

#include <functional>
#include <optional>
#include <string>
#include <vector>

#include "nj/domain/contact.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/naming.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds a contact and returns its id. Its handle is `draft.handle` if that is free, or else one made from the name
/// (`free_handle`). Lists keep the order given.
ContactId add_contact(Writer& writer, const Contact& draft);

/// A visible contact with all its details, including those of contacts merged into it; for a merged contact, its root.
/// Empty if the contact is removed or unknown.
std::optional<Contact> read_contact(Journal& journal, ContactId id);
Named named(Journal& journal, ContactId id);

/// Writes the differences between two states of a contact.
void update_contact(Writer& writer, const Contact& before, const Contact& after);

/// Merges `from` into `into`: all exchanges are kept, lists are united, and single values of `into` win.
void merge_contacts(Writer& writer, Journal& journal, ContactId into, ContactId from);

}  // namespace nj
