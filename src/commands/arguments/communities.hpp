#pragma once

#include <optional>
#include <string>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/domain/community.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// Communities as a command line names them, `+` in front or not.

/// The handle that an argument means; one with no letter or digit is a mistake.
std::string community_handle_of(const std::string& text);
/// The community of that name; where there is none, the error says which is near, or how to add it.
Community resolve_community(Session& session, const std::string& text);

/// The people of an exchange with a whole community: everyone in it who is not archived where it is personal (a couple,
/// a family), else no one, so that a newsletter does not look like friendship. No one either in one that is not there
/// yet.
std::vector<Named> implied_members(Session& session, const std::string& handle);
/// Adds them to those who are named.
void add_implied_members(Session& session, const std::string& handle, std::vector<Named>& people);

/// The community that logging an exchange adds; nothing if it exists, or none is named.
std::optional<NewCommunity> new_community(Session& session, const std::string& handle);

}  // namespace nj
