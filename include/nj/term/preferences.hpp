#pragma once

#include <map>
#include <span>
#include <string>

namespace nj {

/// What concerns this machine alone, `editor pager mailer mailto color`: lines of `name = value` in FOLDER/config.
/// A file that is not there is empty; lines that are not of that form are left alone.
using Preferences = std::map<std::string, std::string>;
Preferences read_preferences(const std::string& folder);
/// Writes one, or removes it where the value is empty. The other lines stay as they are.
void write_preference(const std::string& folder, const std::string& name, const std::string& value);
bool is_preference(std::string_view name);
std::span<const std::string_view> preference_names();

}  // namespace nj
