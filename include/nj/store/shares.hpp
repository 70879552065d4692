#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/idea.hpp"
#include "nj/domain/share.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A share with everyone who had it and who liked it; merged people by their root.
std::optional<Share> read_share(Journal& journal, ShareId id);
/// All that was shared, the latest first. `limit` 0: all of it.
std::vector<Share> shares(Journal& journal, std::size_t limit = 0);
std::size_t count_shares(Journal& journal);
/// The share of the same thing (`is_same_thing`), if it was shared before.
std::optional<Share> find_share(Journal& journal, const Share& thing);

/// Keeps a thing, or finds the same one and gives it the topics it had not; its id.
ShareId put_share(Writer& writer, const Share& thing);

/// One share to several people.
struct Sharing {
    ShareId share;
    std::vector<Named> people;
    Day on;
    std::string note;   ///< what each of the exchanges says
    bool mass = false;  ///< to many: no exchange day until someone reacts
};
/// Logs an exchange of kind share with each.
void share_with(Writer& writer, const Sharing& sharing);
/// They liked it, as they said that day: their latest share of it counts from now on. False when they had it never, or
/// have said so before.
bool mark_liked(Writer& writer, ShareId share, ContactId contact, Day on);
/// Removes a share and its exchanges.
void remove_share(Writer& writer, ShareId id);

/// What someone wants no shares about: folded topics in the order of the alphabet, an empty one for every share.
std::vector<std::string> stops_of(Journal& journal, ContactId contact);
void add_stop(Writer& writer, ContactId contact, std::string_view topic);
void remove_stop(Writer& writer, ContactId contact, std::string_view topic);

/// Things shared with others and not with this person, the latest first, at most 200; with someone who liked it.
std::vector<SharedThing> shared_with_others(Journal& journal, ContactId contact);

}  // namespace nj
