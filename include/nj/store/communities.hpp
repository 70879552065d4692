#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/community.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// All communities, sorted by handle.
std::vector<CommunityLine> communities(Journal& journal);
/// The communities whose cadence has passed since their last exchange, longest due first.
std::vector<CommunityLine> communities_due(Journal& journal, Day today);

/// The community with that handle (folded, without `+`).
std::optional<Community> find_community(Journal& journal, std::string_view handle);
std::optional<Day> last_met(Journal& journal, CommunityId id);
/// The visible members in id order, each once; a merged contact is represented by its root.
std::vector<ContactId> members_of(Journal& journal, CommunityId id);

/// What you gave to a community and got from it: the sums of the weights in its exchanges, without aging.
struct Contributed {
    int gave = 0;
    int got = 0;
    std::size_t exchanges = 0;
};
Contributed contributed_to(Journal& journal, CommunityId id);
/// The exchanges of a community, reach-outs included, latest first. `limit` 0: all of them.
std::vector<Exchange> exchanges_of(Journal& journal, CommunityId id, std::size_t limit, const Kinds& kinds);

/// The id of the community with that handle; adds the community if there is none.
CommunityId ensure_community(Writer& writer, std::string_view handle, Day today);
/// Writes its name, its cadence, and whether it is personal.
void update_community(Writer& writer, const Community& community);

/// Adds or removes a member. Removing also removes the memberships of contacts merged into this one.
void join_community(Writer& writer, CommunityId community, ContactId contact);
void leave_community(Writer& writer, CommunityId community, ContactId contact);

}  // namespace nj
