#pragma once

#include "nj/domain/advice.hpp"
#include "nj/domain/idea.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// What is there to do something for somebody with: their notes, what waits, what others offer that they need. Offers of
/// people whom they have met in an exchange are left out.
AtHand at_hand_for(Journal& journal, ContactId contact);

/// What has passed with one person, as the advice reads it, with the ideas for them as of today.
History history_with(Journal& journal, ContactId contact, const Kinds& kinds, Day today);

}  // namespace nj
