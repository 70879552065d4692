#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/shell.hpp"
#include "nj/base/text.hpp"
#include "nj/command.hpp"
#include "nj/domain/share.hpp"
#include "nj/formats/message.hpp"
#include "nj/help.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/preferences.hpp"
#include "nj/view/config.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

/// A setting of the journal: its name, or the beginning of a family of names, and what a right value is.
struct Known {
    std::string_view name;
    bool family;
    std::string_view expected;
    bool (*is_right)(const std::string& name, const std::string& value);
};

bool is_kind(const std::string& name, const std::string& value) {
    return kind_from_setting(name.substr(5), value).has_value();
}
constexpr std::string_view alias_family = "alias.";

bool is_alias(const std::string& /*name*/, const std::string& value) {
    return !trimmed(value).empty();
}

/// An alias that could never be used is refused while it is being made.
void check_alias(const std::string& name, const std::string& text) {
    if (find_command(name) != nullptr || !family_of(name).empty())
        throw Error(ErrorKind::usage, "'" + name + "' is a command, and an alias does not hide one",
                    "give the alias another name");
    if (name.starts_with('-') || name.find_first_of(" \t") != std::string::npos)
        throw Error(ErrorKind::usage, "'" + name + "' is no name for an alias",
                    "give it one word that does not begin with a minus");
    if (!shell_words(text))
        throw Error(ErrorKind::usage, "'" + text + "' has a quote without its other end",
                    "as in nj config alias.c 'log coffee -m \"usual place\"'");
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

constexpr std::array<Known, 7> known{{
    {"due.per_week", false, "a number of people, as in nj config due.per_week 7", is_count},
    {"due.days", false, "the days for it, as in nj config due.days mon-fri", is_days},
    {"health.size", false, "a number of people, as in nj config health.size 150", is_count},
    {"remind.to", false, "an address, as in nj config remind.to you@example.org", is_mail_address},
    {"remind.detail", false, "names or full, as in nj config remind.detail names", is_detail},
    {"kind.", true, "a weight from 0 to 5, perhaps 'live' after it, as in nj config kind.hike \"3 live\"", is_kind},
    {alias_family, true, "the words it stands for, as in nj config alias.l \"log coffee\"", is_alias},
}};

const Known* find_known(const std::string& name) {
    const auto found = std::ranges::find_if(known, [&](const Known& setting) {
        return setting.family ? name.starts_with(setting.name) && name.size() > setting.name.size()
                              : name == setting.name;
    });
    return found == known.end() ? nullptr : &*found;
}

struct Config : Command {
    std::string name;
    std::vector<std::string> value;
    bool unset = false;

    void declare(Params& params) override {
        params.word("NAME", name, "the setting; without it, all of them", Completes::setting, Need::optional)
            .words("VALUE", value, "its new value", Completes::nothing, Need::optional)
            .flag("--unset", unset, "back to the default");
    }

    Report run(Session& session) override {
        if (name.empty()) return Report::of(all(session));
        const Known* setting = is_preference(name) ? nullptr : find_known(name);
        if (setting == nullptr && !is_preference(name)) unknown();
        if (value.empty() && !unset) return Report::of(one(session));
        return change(session, setting);
    }

private:
    [[noreturn]] void unknown() const {
        throw Error(ErrorKind::usage, "there is no setting '" + name + "'",
                    "due.per_week, due.days, health.size, remind.to, remind.detail, kind.NAME and alias.NAME go into "
                    "the journal; editor, pager, mailer, mailto and color are of this machine");
    }

    static ConfigReport all(Session& session) {
        ConfigReport report;
        for (const auto& setting : settings(session.journal())) report.lines.push_back({setting.name, setting.value});
        for (const auto& [key, text] : read_preferences(session.environment().config_folder))
            report.lines.push_back({key, text});
        return report;
    }

    [[nodiscard]] ConfigReport one(Session& session) const {
        for (const auto& line : all(session).lines)
            if (line.name == name) return {{line}};
        throw Error(ErrorKind::not_done, "'" + name + "' is not set", "nj config " + name + " VALUE sets it");
    }

    Report change(Session& session, const Known* setting) const {
        const std::string text = joined(value, " ");
        ChangeReport report;
        if (setting == nullptr) {
            write_preference(session.environment().config_folder, name, text);
        } else {
            if (!unset && name.starts_with(alias_family)) check_alias(name.substr(alias_family.size()), text);
            if (!unset && !setting->is_right(name, text))
                throw Error(ErrorKind::usage, "'" + text + "' is no value for " + name,
                            "give " + std::string(setting->expected));
            if (unset && !nj::setting(session.journal(), name))
                throw Error(ErrorKind::not_done, "'" + name + "' is not set", "nj config shows what is");
            report.operation = session.write("config " + name + (unset ? " --unset" : " " + text), [&](Writer& writer) {
                unset ? clear_setting(writer, name) : set_setting(writer, name, text);
            });
        }
        report.line = unset ? name + " is back to the default." : name + " is " + text + ".";
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj config", "nj config kind.hike \"3 live\"",
                                                   "nj config alias.l \"log coffee\""};

}  // namespace

std::vector<SettingNote> setting_notes() {
    std::vector<SettingNote> notes;
    for (const auto& setting : known) notes.push_back({setting.name, setting.expected});
    for (const auto name : preference_names()) notes.push_back({name, "of this machine"});
    return notes;
}

extern constinit const CommandSpec config_spec{.name = "config",
                                               .group = Group::keeping,
                                               .summary = "show or change a setting",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Config>};

}  // namespace nj
