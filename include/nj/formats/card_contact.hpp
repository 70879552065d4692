#pragma once

#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/domain/contact.hpp"
#include "nj/formats/card.hpp"

namespace nj {

/// The contact to add for a card: imported and waiting for triage. It does not include notes and UID.
Contact contact_of(const Card& card, Day today);

/// What a card adds to a contact in the journal.
struct CardNews {
    Contact additions;                   ///< only single values that the journal lacks, and new items of lists
    std::vector<std::string> overruled;  ///< names of properties with a different value in the journal, which is kept
};
CardNews news_of(const Card& card, const Contact& known);

/// Whether a card with only a name could be that person: its phone numbers do not contradict it.
bool phones_agree(const Card& card, const Contact& known);

}  // namespace nj
