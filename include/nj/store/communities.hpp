#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/community.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// All of them, in the order of their handles.
std::vector<CommunityLine> communities(Journal& journal);
/// Those with a cadence that has passed since the last exchange, the latest first.
std::vector<CommunityLine> communities_due(Journal& journal, Day today);

/// The community with that handle (folded, without `+`).
std::optional<Community> find_community(Journal& journal, std::string_view handle);
std::optional<Day> last_met(Journal& journal, CommunityId id);
/// Its visible members, each once, a merged one by their root; in id order.
std::vector<ContactId> members_of(Journal& journal, CommunityId id);

/// What you contributed to a community and took from it: the weights of its exchanges, not aged.
struct Contributed {
    int gave = 0;
    int got = 0;
    std::size_t exchanges = 0;
};
Contributed contributed_to(Journal& journal, CommunityId id);
/// Its exchanges, reach-outs included, the latest first. `limit` 0: all of them.
std::vector<Exchange> exchanges_of(Journal& journal, CommunityId id, std::size_t limit, const Kinds& kinds);

/// A community's handle to its id, made when it is not there.
CommunityId ensure_community(Writer& writer, std::string_view handle, Day today);
/// Writes name, cadence and whether it is personal.
void update_community(Writer& writer, const Community& community);

/// Makes a contact a member, or no longer one, whichever of the contacts merged into them it was.
void join_community(Writer& writer, CommunityId community, ContactId contact);
void leave_community(Writer& writer, CommunityId community, ContactId contact);

}  // namespace nj
