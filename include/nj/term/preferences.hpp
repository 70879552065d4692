#pragma once

#include <map>
#include <span>
#include <string>

namespace nj {

/// Settings of this machine, `editor pager mailer mailto color`: lines of `name = value` in FOLDER/config. A missing
/// file counts as empty; other lines are ignored.
using Preferences = std::map<std::string, std::string>;
Preferences read_preferences(const std::string& folder);
/// Writes one setting, or removes it if the value is empty. The other lines stay as is.
void write_preference(const std::string& folder, const std::string& name, const std::string& value);
bool is_preference(std::string_view name);
std::span<const std::string_view> preference_names();

}  // namespace nj
