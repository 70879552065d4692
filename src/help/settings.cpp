#include "nj/help/settings.hpp"

#include <algorithm>
#include <array>

#include "nj/base/text.hpp"
#include "nj/domain/kind.hpp"
#include "nj/domain/quota.hpp"
#include "nj/formats/message.hpp"
#include "nj/term/preferences.hpp"

namespace nj {
namespace {

bool is_kind(const std::string& name, const std::string& value) {
    return kind_from_setting(name.substr(5), value).has_value();
}
bool is_alias(const std::string& /*name*/, const std::string& value) {
    return !trimmed(value).empty();
}

bool is_count(const std::string& /*name*/, const std::string& value) {
    return !value.empty() && value.size() <= 3 && value.find_first_not_of("0123456789") == std::string::npos;
}
bool is_days(const std::string& /*name*/, const std::string& value) {
    return read_week_days(value).has_value();
}

bool is_mail_address(const std::string& /*name*/, const std::string& value) {
    return is_address(value);
}
bool is_detail(const std::string& /*name*/, const std::string& value) {
    return value == "names" || value == "full";
}

constexpr std::array<SettingSpec, 7> known{{
    {"due.per_week", false, "a number of people, as in nj config due.per_week 7", is_count},
    {"due.days", false, "days of the week, as in nj config due.days mon-fri", is_days},
    {"health.size", false, "a number of people, as in nj config health.size 150", is_count},
    {"remind.to", false, "an address, as in nj config remind.to you@example.org", is_mail_address},
    {"remind.detail", false, "names or full, as in nj config remind.detail names", is_detail},
    {"kind.", true, "a weight from 0 to 5, optionally with 'live', as in nj config kind.hike \"3 live\"", is_kind},
    {alias_family, true, "the words it means, as in nj config alias.l \"log coffee\"", is_alias},
}};

}  // namespace

const SettingSpec* find_setting(const std::string& name) {
    const auto found = std::ranges::find_if(known, [&](const SettingSpec& setting) {
        return setting.family ? name.starts_with(setting.name) && name.size() > setting.name.size()
                              : name == setting.name;
    });
    return found == known.end() ? nullptr : &*found;
}

std::vector<SettingNote> setting_notes() {
    std::vector<SettingNote> notes;
    for (const auto& setting : known) notes.push_back({setting.name, setting.expected});
    for (const auto name : preference_names()) notes.push_back({name, "on this machine only"});
    return notes;
}

}  // namespace nj
