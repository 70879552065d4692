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

/// A visible contact whole, as others see it: a merged one gives its root. Nothing for who is removed or unknown.
std::optional<Contact> read_contact(Journal& journal, ContactId id);
Named named(Journal& journal, ContactId id);

/// Writes the differences between two states of a contact.
void update_contact(Writer& writer, const Contact& before, const Contact& after);

/// What goes with a contact that is removed.
struct Removal {
    std::size_t exchanges = 0;         ///< with nobody else in them and no community: they go too
    std::size_t shared_exchanges = 0;  ///< stay, without this contact
    std::size_t facts = 0;
    std::size_t introductions = 0;  ///< that they are in, or made
};
Removal removal_of(Journal& journal, ContactId id);
/// Removes a contact with facts, asks, promises, introductions and whom they know, their part in exchanges, and
/// exchanges left without anybody.
void remove_contact(Writer& writer, ContactId id);

/// `from` becomes one with `into`: every exchange kept, lists united, single values of `into` win.
void merge_contacts(Writer& writer, Journal& journal, ContactId into, ContactId from);

/// Everybody visible whom one of the folded words may mean, merged names and handles as aliases: what
/// `people_named` chooses from. With prefixes, words that begin so count as well.
std::vector<Person> people_with_words(Journal& journal, const std::vector<std::string>& words, Precision precision);
/// Everybody visible, for suggesting the nearest name.
std::vector<std::string> all_names(Journal& journal);
/// Contacts with that email (folded), or that folded full name.
std::vector<ContactId> contacts_with_email(Journal& journal, std::string_view email);
std::vector<ContactId> contacts_with_name(Journal& journal, std::string_view name);

}  // namespace nj
