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

/// Adds a contact. Its handle becomes `draft.handle` if that is free, else one made of the name (`free_handle`).
/// Lists are kept in the order given. Gives the contact's id.
ContactId add_contact(Writer& writer, const Contact& draft);

/// A visible contact whole, as others see it: a merged one gives its root. Nothing if the contact is removed or
/// unknown.
std::optional<Contact> read_contact(Journal& journal, ContactId id);
Named named(Journal& journal, ContactId id);

/// Writes the differences between two states of a contact.
void update_contact(Writer& writer, const Contact& before, const Contact& after);

/// `from` becomes one with `into`: every exchange kept, lists united, single values of `into` win.
void merge_contacts(Writer& writer, Journal& journal, ContactId into, ContactId from);

}  // namespace nj
