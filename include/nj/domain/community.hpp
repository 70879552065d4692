#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"

namespace nj {

/// A group that you and others belong to, or a couple or family.
struct Community {
    CommunityId id;
    std::string handle;  ///< folded, without `+`
    std::string name;
    std::optional<Days> cadence;  ///< how often it meets, or how often you keep in touch
    bool personal = false;        ///< a couple or family: an exchange with it is one with everyone in it
    std::optional<Day> started;   ///< the day it was added
    bool operator==(const Community&) const = default;
};

/// A community, the number of visible people in it, and the day of the last exchange with it. Reach-outs and shares to
/// many do not count.
struct CommunityLine {
    Community community;
    std::size_t members = 0;
    std::optional<Day> last;
};

/// A community that an exchange adds, and an existing one with a similar handle.
struct NewCommunity {
    std::string handle;
    std::optional<std::string> near;
};

/// The handle that `+pmStudent`, `pmStudent` or `PM Student` means: folded like a contact's, without `+`. Empty if
/// nothing is left.
std::string community_handle(std::string_view said);

/// The day on which a community is due: its cadence after the last exchange, or else after it was added. Nothing
/// without a cadence.
std::optional<Day> due_again(const Community& community, std::optional<Day> last);

/// Whether the usual gap has passed since the last exchange with a member, or there was none. Archived people are never
/// quiet.
bool is_quiet(const Standing& member, Typical typical, Day today);

}  // namespace nj
