#pragma once

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

#include "arguments.hpp"
#include "nj/base/shell.hpp"

/// A tree with every kind of command, option, and name, so that a new option of nj changes no test of the reader.
namespace small_tree {

using namespace nj;
using namespace nj::cli;

struct Nothing : Command {
    std::string text;
    std::vector<std::string> texts;
    bool flag = false;

    Report run(Session&) override { return {}; }
};
struct Log : Nothing {
    void declare(Params& params) override {
        params.words("SENTENCE", texts, "", Completes::sentence)
            .option("-m,--note", "NOTE", text, "")
            .option("--tag", "TAG", texts, "")
            .option("--on", "DATE", text, "");
    }
};
struct List : Nothing {
    void declare(Params& params) override {
        params.words("FILTER", texts, "", Completes::filter)
            .flag("-a,--all", flag, "")
            .option("-n,--limit", "N", text, "");
    }
};
struct Today : Nothing {
    void declare(Params& params) override { params.flag("--count", flag, ""); }
};
struct Words : Nothing {
    void declare(Params& params) override { params.words("WORD", texts, "", Completes::nothing); }
};
struct Install : Nothing {
    void declare(Params& params) override { params.option("--at", "TIME", text, "").flag("-n,--dry-run", flag, ""); }
};

template <class SomeCommand>
constexpr CommandSpec spec(std::string_view name) {
    return {.name = name,
            .group = Group::plan,
            .summary = "",
            .needs = Needs::nothing,
            .examples = {},
            .make = make_command<SomeCommand>};
}
inline constexpr CommandSpec log_spec = spec<Log>("log");
inline constexpr CommandSpec note_spec = spec<Words>("note");
inline constexpr CommandSpec list_spec = spec<List>("list");
inline constexpr CommandSpec today_spec = spec<Today>("today");
inline constexpr CommandSpec intro_path_spec = spec<Words>("intro path");
inline constexpr CommandSpec intro_list_spec = spec<List>("intro list");
inline constexpr CommandSpec remind_spec = spec<Words>("remind");
inline constexpr CommandSpec remind_install_spec = spec<Install>("remind install");
inline constexpr CommandSpec circle_add_spec = spec<Words>("circle add");
inline constexpr std::array tree{&log_spec,    &note_spec,           &list_spec,
                                 &today_spec,  &intro_path_spec,     &intro_list_spec,
                                 &remind_spec, &remind_install_spec, &circle_add_spec};

inline std::optional<std::string> alias_text(const std::string& name, const std::string& journal) {
    static const std::map<std::string, std::string> aliases{
        {"l", "log coffee"},      {"usual", "log coffee -m 'usual place'"},
        {"ul", "usual ruth"},     {"quiet", "-q"},
        {"all", "list -a"},       {"j", "list --json"},
        {"say", "note ruth --"},  {"two", "intro"},
        {"a", "b ruth"},          {"b", "a anna"},
        {"open", "log 'coffee"},  {"gone", "frobnicate"},
        {"old", "list --today"},  {"older", "list --today=2026-01-01"},
        {"here", "list --db x"},  {"said", "log -m --db"},
        {"list", "never looked"}, {"ask", "l"},
    };
    if (journal == "work.db") return name == "w" ? std::optional<std::string>("list is:due") : std::nullopt;
    const auto found = aliases.find(name);
    return found == aliases.end() ? std::nullopt : std::optional(found->second);
}

inline std::string spelled(const GivenOption& given) {
    return given.param->value.empty() ? given.name : given.name + "=" + given.value;
}

/// `log {--json} [-m=text] <ruth> ?--unknown`: globals, options, arguments, unknown options; then the option whose
/// value is missing, and the mistake.
inline std::string described(const Line& line) {
    std::string text = line.spec != nullptr ? std::string(line.spec->name) : "no command '" + line.named + "'";
    for (const auto& given : line.globals) text += " {" + spelled(given) + "}";
    for (const auto& given : line.options) text += " [" + spelled(given) + "]";
    for (const auto& word : line.arguments) text += " <" + word + ">";
    for (const auto& word : line.unknown) text += " ?" + word;
    if (line.awaiting) text += " " + line.awaiting->name + "=?";
    if (line.mistake) text += " ! " + line.mistake->message;
    return text;
}

inline std::string read(const std::string& typed) {
    Globals globals;
    const Params global = global_params(globals);
    return described(read_line(*shell_words(typed), {tree, global, alias_text}));
}

}  // namespace small_tree
