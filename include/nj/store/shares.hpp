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

/// A share with the people who had it and those who liked it; merged people by their root.
std::optional<Share> read_share(Journal& journal, ShareId id);
/// All shares, latest first. `limit` 0: all of them.
std::vector<Share> shares(Journal& journal, std::size_t limit = 0);
std::size_t count_shares(Journal& journal);
/// The earlier share of the same thing (`is_same_thing`), if there is one.
std::optional<Share> find_share(Journal& journal, const Share& thing);

/// Adds a thing, or adds new topics to the same thing shared before; returns its id.
ShareId put_share(Writer& writer, const Share& thing);

/// Sharing one thing with several people.
struct Sharing {
    ShareId share;
    std::vector<Named> people;
    Day on;
    std::string note;   ///< the note of each exchange
    bool mass = false;  ///< to many people: not an exchange day until someone reacts
};
/// Logs one exchange of kind share with each person.
void share_with(Writer& writer, const Sharing& sharing);
/// Records that a person said that day that they liked it: their latest share of it counts from then on. False if they
/// never had it or have said so before.
bool mark_liked(Writer& writer, ShareId share, ContactId contact, Day on);
/// Removes a share and its exchanges.
void remove_share(Writer& writer, ShareId id);

/// The topics a person wants no shares about: folded, in alphabetical order; an empty topic means no shares at all.
std::vector<std::string> stops_of(Journal& journal, ContactId contact);
void add_stop(Writer& writer, ContactId contact, std::string_view topic);
void remove_stop(Writer& writer, ContactId contact, std::string_view topic);

/// Things shared with others but not with this person, latest first, at most 200, each with a person who liked it, if
/// any.
std::vector<SharedThing> shared_with_others(Journal& journal, ContactId contact);

}  // namespace nj
