#pragma once

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace nj {

/// A setting in the journal: its name, or the prefix of a family of names (`kind.`), and its valid values.
struct SettingSpec {
    std::string_view name;
    bool family;
    std::string_view expected;  ///< what an error suggests instead
    bool (*is_valid)(const std::string& name, const std::string& value);
};

inline constexpr std::string_view alias_family = "alias.";

/// The setting of that name; nullptr when the journal has no such setting.
const SettingSpec* find_setting(const std::string& name);

/// A setting of the journal or of this machine, with its description for completion and the manual.
struct SettingNote {
    std::string_view name;
    std::string_view takes;
};
std::vector<SettingNote> setting_notes();

}  // namespace nj
