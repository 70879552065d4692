#pragma once

#include <optional>
#include <string>
#include <unordered_set>
#include <vector>

#include "nj/contract/command.hpp"
#include "nj/domain/filter.hpp"

namespace nj {

/// The filter these words say, the people in it looked up; a mistake is exit 2, with a caret under it and what was
/// expected.
Filter require_filter(Session& session, const std::vector<std::string>& words);

/// Whether words are a filter, and not names of people: a field or an operator stands among them.
bool is_filter(const std::vector<std::string>& words, Day today);

/// Everyone the filter selects, archived or not unless the filter says which; nothing if there are no words, because
/// then no one was chosen and no one left out.
std::optional<std::unordered_set<ContactId>> selected_by(Session& session, const std::vector<std::string>& words);

}  // namespace nj
