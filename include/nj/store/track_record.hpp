#pragma once

#include "nj/domain/advice.hpp"
#include "nj/domain/idea.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// The offers of others that share a word with what this person needs, by their facts; except offers of people this
/// person knows already.
std::vector<Offer> fitting_offers(Journal& journal, ContactId contact, const std::vector<Fact>& facts);

/// What you have for doing something for a person: their notes, open items, offers of others, and earlier shares.
AtHand at_hand_for(Journal& journal, ContactId contact);

/// What has passed between you and one person, as the advice needs it, with ideas for them as of today.
TrackRecord track_record_with(Journal& journal, ContactId contact, const Kinds& kinds, Day today);

}  // namespace nj
