#pragma once

#include <cstddef>

#include "nj/store/journal.hpp"

namespace nj {

/// What is removed together with a contact.
struct Removal {
    std::size_t exchanges = 0;         ///< with no one else and no community in them: removed
    std::size_t shared_exchanges = 0;  ///< kept, without this contact
    std::size_t facts = 0;
    std::size_t introductions = 0;  ///< that the contact is in, or made
};
Removal removal_of(Journal& journal, ContactId id);

/// Removes a contact with its facts, asks, promises, introductions, and acquaintances, its part in exchanges, and
/// exchanges that have no one else in them.
void remove_contact(Writer& writer, ContactId id);

}  // namespace nj
