#pragma once

#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/domain/contact.hpp"
#include "nj/formats/card.hpp"

namespace nj {

/// A contact to be added from a card: imported, waiting in triage. Notes and UID are not part of it.
Contact contact_of(const Card& card, Day today);

/// What a card knows that the journal does not.
struct CardNews {
    Contact additions;  ///< single values where the journal has none, items its lists lack; nothing else is set
    std::vector<std::string> overruled;  ///< properties, by name, that differ from what the journal says: it wins
};
CardNews news_of(const Card& card, const Contact& known);

/// Whether a card that has only a name could be that person: nothing it says about phones speaks against it.
bool phones_agree(const Card& card, const Contact& known);

}  // namespace nj
