#pragma once

#include <cstddef>

#include "nj/store/journal.hpp"

namespace nj {

/// What goes with a contact that is removed.
struct Removal {
    std::size_t exchanges = 0;         ///< with no one else in them and no community: they go too
    std::size_t shared_exchanges = 0;  ///< stay, without this contact
    std::size_t facts = 0;
    std::size_t introductions = 0;  ///< that they are in, or made
};
Removal removal_of(Journal& journal, ContactId id);

/// Removes a contact with facts, asks, promises, introductions, and acquaintances, their part in exchanges, and
/// exchanges left without anyone.
void remove_contact(Writer& writer, ContactId id);

}  // namespace nj
