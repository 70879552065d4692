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

/// A group you and others belong to, also a couple or a family.
struct Community {
    CommunityId id;
    std::string handle;  ///< folded, without `+`
    std::string name;
    std::optional<Days> cadence;  ///< how often it meets, or expects to hear from you
    bool personal = false;        ///< a couple, a family: an exchange with it is one with everyone in it
    std::optional<Day> started;   ///< the day it was added
    bool operator==(const Community&) const = default;
};

/// A community, how many visible people belong to it, and the day of the last exchange with it: reach-outs without an
/// answer and shares to many people do not count.
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

/// The handle that `+pmStudent`, `pmStudent` or `PM Student` means: folded as a contact's is, without `+`. Empty if
/// no letter or digit remains.
std::string community_handle(std::string_view said);

/// The day on which a community has not met for its cadence, counted from the last time or else from the day it was
/// added; nothing without a cadence.
std::optional<Day> due_again(const Community& community, std::optional<Day> last);

/// Not spoken to for as long as the usual gap with them, or never; archived people are never called quiet.
bool is_quiet(const Standing& member, Typical typical, Day today);

}  // namespace nj
