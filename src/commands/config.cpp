#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/shell.hpp"
#include "nj/base/text.hpp"
#include "nj/contract/command.hpp"
#include "nj/help/settings.hpp"
#include "nj/help/tree.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/preferences.hpp"
#include "nj/view/config.hpp"
#include "nj/view/exchange.hpp"

namespace nj {
namespace {

/// Refuses an alias that could never be used.
void check_alias(const std::string& name, const std::string& text) {
    if (find_command(name) != nullptr || !family_of(name).empty())
        throw Error(ErrorKind::usage, "'" + name + "' is a command, and an alias cannot hide one",
                    "give the alias another name");
    if (name.starts_with('-') || name.find_first_of(" \t") != std::string::npos)
        throw Error(ErrorKind::usage, "'" + name + "' is not a valid alias name",
                    "give it one word that does not begin with a minus");
    if (!shell_words(text))
        throw Error(ErrorKind::usage, "'" + text + "' has an unclosed quote",
                    "as in nj config alias.c 'log coffee -m \"usual place\"'");
}

struct Config : Command {
    std::string name;
    std::vector<std::string> value;
    bool unset = false;

    void declare(Params& params) override {
        params.word("NAME", name, "setting; omit to show all", Completes::setting, Need::optional)
            .words("VALUE", value, "new value", Completes::nothing, Need::optional)
            .flag("--unset", unset, "restore the default");
    }

    Report run(Session& session) override {
        if (name.empty()) return Report::of(all(session));
        const SettingSpec* setting = is_preference(name) ? nullptr : find_setting(name);
        if (setting == nullptr && !is_preference(name)) unknown();
        if (value.empty() && !unset) return Report::of(one(session));
        return change(session, setting);
    }

private:
    [[noreturn]] void unknown() const {
        throw Error(ErrorKind::usage, "there is no setting '" + name + "'",
                    "due.per_week, due.days, health.size, remind.to, remind.detail, kind.NAME, and alias.NAME are "
                    "stored in the journal; editor, pager, mailer, mailto, and color belong to this machine");
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

    Report change(Session& session, const SettingSpec* setting) const {
        const std::string text = joined(value, " ");
        SettingReport report{{}, name, unset ? std::nullopt : std::optional(text)};
        if (setting == nullptr) {
            write_preference(session.environment().config_folder, name, text);
        } else {
            if (!unset && name.starts_with(alias_family)) check_alias(name.substr(alias_family.size()), text);
            if (!unset && !setting->is_valid(name, text))
                throw Error(ErrorKind::usage, "'" + text + "' is not a valid value for " + name,
                            "give " + std::string(setting->expected));
            if (unset && !nj::setting(session.journal(), name))
                throw Error(ErrorKind::not_done, "'" + name + "' is not set", "nj config lists the settings");
            report.operation = session.write("config " + name + (unset ? " --unset" : " " + text), [&](Writer& writer) {
                unset ? clear_setting(writer, name) : set_setting(writer, name, text);
            });
        }
        return Report::of(std::move(report)).silenced_by_quiet();
    }
};

constexpr std::array<std::string_view, 3> examples{"nj config", "nj config kind.hike \"3 live\"",
                                                   "nj config alias.l \"log coffee\""};

}  // namespace

extern constinit const CommandSpec config_spec{.name = "config",
                                               .group = Group::keeping,
                                               .summary = "show or change settings",
                                               .needs = Needs::write,
                                               .examples = examples,
                                               .make = make_command<Config>};

}  // namespace nj
