#pragma once

#include "nj/domain/advice.hpp"
#include "nj/domain/idea.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What others offer that shares a word with what this person needs, by their facts; except those of people they know.
std::vector<Offer> fitting_offers(Journal& journal, ContactId contact, const std::vector<Fact>& facts);

/// What there is to do something for someone with: their notes, what waits, what others offer, what was shared.
AtHand at_hand_for(Journal& journal, ContactId contact);

/// What has passed with one person, as the advice reads it, with the ideas for them as of today.
TrackRecord track_record_with(Journal& journal, ContactId contact, const Kinds& kinds, Day today);

}  // namespace nj
