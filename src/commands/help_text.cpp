#include <algorithm>

#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "nj/help.hpp"

namespace nj {
namespace {

constexpr std::size_t page_width = 80;

/// `  name  text`, the text going on in its own column.
std::string line(std::string_view name, std::string_view text, std::size_t width) {
    const std::size_t column = width + 4;
    std::string out = "  " + pad_right(name, width) + " ";
    std::size_t used = column - 1;
    for (const auto word : split_words(text)) {
        const auto room = display_width(word) + 1;
        if (used + room > page_width && used >= column) {
            out += "\n" + std::string(column - 1, ' ');
            used = column - 1;
        }
        out.append(" ").append(word);
        used += room;
    }
    return out + "\n";
}

std::size_t widest(const std::vector<std::string>& names) {
    std::size_t width = 0;
    for (const auto& name : names) width = std::max(width, display_width(name));
    return width;
}

std::string options_text(const Params& params) {
    std::vector<std::string> titles;
    for (const auto& param : params.all()) titles.push_back(option_title(param));
    std::string text;
    std::size_t i = 0;
    const auto width = widest(titles);
    for (const auto& param : params.all()) text += line(titles[i++], param.help, width);
    return text;
}

/// A word of mdoc: a leading dot or quote and backslashes would be taken for requests.
std::string escaped(std::string_view text) {
    std::string out;
    if (text.starts_with('.') || text.starts_with('\'')) out += "\\&";
    for (const char c : text) {
        if (c == '\\') {
            out += "\\e";
        } else {
            out += c;
        }
    }
    return out;
}

std::string mdoc_option(const Param& param) {
    std::string item = ".It";
    if (param.names.empty()) {
        item += " Ar " + param.value;
    } else {
        bool first = true;
        for (const auto& name : param.names) {
            item += (first ? " Fl " : " , Fl ") + escaped(std::string_view(name).substr(1));
            first = false;
        }
        if (!param.value.empty()) item += " Ar " + param.value;
    }
    return item + "\n" + escaped(param.help) + ".\n";
}

std::string mdoc_options(const Params& params) {
    if (params.all().empty()) return "This command has none of its own.\n";
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& param : params.all()) text += mdoc_option(param);
    return text + ".El\n";
}

std::string mdoc_synopsis(const CommandSpec& spec, const Params& params) {
    std::string text = ".Nm nj " + std::string(spec.name) + "\n";
    for (const auto& param : params.all()) {
        if (!param.names.empty()) continue;
        const std::string argument = "Ar " + param.value + (param.repeatable ? " ..." : "");
        text += (param.required ? "." : ".Op ") + argument + "\n";
    }
    return text + ".Op Ar options\n";
}

std::string mdoc_examples(const CommandSpec& spec) {
    std::string text = ".Bd -literal -offset indent\n";
    for (const auto example : spec.examples) text += escaped(example) + "\n";
    return text + ".Ed\n";
}

std::string mdoc_commands() {
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto* spec : command_tree()) {
        std::string page(spec->name);
        std::ranges::replace(page, ' ', '-');
        text += ".It Xr nj-" + page + " 1\n" + escaped(spec->summary) + ".\n";
    }
    return text + ".El\n";
}

std::string mdoc_fields() {
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& field : filter_notes())
        text += ".It Ic " + escaped(field.example) + "\n" + escaped(field.means) + ".\n";
    return text + ".El\n";
}

void fill(std::string& text, std::string_view slot, const std::string& with) {
    for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot, at + with.size()))
        text.replace(at, slot.size(), with);
}

}  // namespace

std::string option_title(const Param& param) {
    std::string title;
    for (const auto& name : param.names) title += (title.empty() ? "" : ", ") + name;
    if (!param.value.empty()) title += (title.empty() ? "" : " ") + param.value;
    return title;
}

std::string synopsis(const CommandSpec& spec, const Params& params) {
    std::string text = "nj " + std::string(spec.name);
    for (const auto& param : params.all()) {
        if (!param.names.empty()) continue;
        const std::string argument = param.value + (param.repeatable ? "..." : "");
        text += param.required ? " " + argument : " [" + argument + "]";
    }
    const bool has_options = std::ranges::any_of(params.all(), [](const Param& param) { return !param.names.empty(); });
    return text + (has_options ? " [OPTIONS]" : "");
}

std::string short_help(const CommandSpec& spec, const Params& params) {
    std::string text =
        "nj " + std::string(spec.name) + ": " + std::string(spec.summary) + "\n\n  " + synopsis(spec, params) + "\n";
    if (!params.all().empty()) text += "\n" + options_text(params);
    if (!spec.examples.empty()) {
        text += "\nExamples\n";
        for (const auto example : spec.examples) text += "  " + std::string(example) + "\n";
    }
    return text + "\nEvery command also takes --json -y -q --today DATE and more: nj help --all\n";
}

std::string family_help(std::string_view family) {
    const auto commands = family_of(family);
    std::vector<std::string> names;
    for (const auto* spec : commands) names.emplace_back(spec->name);
    std::string text = "The commands of nj " + std::string(family) + "\n";
    for (const auto* spec : commands) text += line(spec->name, spec->summary, widest(names));
    return text + "\nnj help " + std::string(commands.front()->name) + " · nj " + std::string(commands.front()->name) +
           " -h\n";
}

std::string first_week_help() {
    std::string text =
        "nj keeps who you know, what passed between you, and whom to reach out to next.\n\n"
        "The commands of a first week\n";
    for (const auto* spec : command_tree())
        if (spec->first_week) text += line(spec->name, spec->summary, 8);
    return text +
           "\nPeople are named by handle, name, a word of it, or email; dates are said as\n"
           "yesterday, friday, 3 weeks ago, 20 nov or 2026-11-20.\n\n"
           "nj help COMMAND · nj COMMAND -h · nj help --all\n";
}

std::string all_help() {
    std::string text;
    const auto words = first_words();
    for (const auto group : {Group::journaling, Group::morning, Group::people, Group::giving, Group::introductions,
                             Group::plan, Group::keeping}) {
        std::string block;
        for (const auto& first : words)
            if (first.group == group) block += line(first.word, first.summary, 10);
        if (!block.empty()) text += (text.empty() ? "" : "\n") + std::string(group_title(group)) + "\n" + block;
    }
    Globals globals;
    std::string ignored;
    return text + "\nOptions of every command\n" + options_text(global_params(globals, ignored)) +
           "\nnj help COMMAND · nj help filter\n";
}

std::string filter_help() {
    std::string text =
        "A filter chooses people, wherever nj takes one. Terms side by side all hold;\n"
        "or, not, a leading - and ( ) combine; bare words are looked for in full text.\n\n";
    for (const auto& field : filter_notes()) text += line(field.example, field.means, 20);
    return text +
           "\nNumbers and times: 3 just that, 3+ at least, 3- at most, 2..5 between;\n"
           "'value>=3' in quotes. Case and accents do not matter.\n\n"
           "  nj list tag:climate city:boston or tag:policy -is:unmet\n"
           "  nj due circle:close quiet:6w\n\n"
           "nj list FILTER · nj due FILTER · nj search FILTER\n";
}

std::string manual_page(std::string text, const CommandSpec* spec, const Params& globals) {
    fill(text, "@GLOBALS@\n", mdoc_options(globals));
    fill(text, "@COMMANDS@\n", mdoc_commands());
    fill(text, "@FIELDS@\n", mdoc_fields());
    if (spec == nullptr) return text;
    const auto command = spec->make();
    Params params;
    command->declare(params);
    fill(text, "@SUMMARY@", escaped(spec->summary));
    fill(text, "@SYNOPSIS@\n", mdoc_synopsis(*spec, params));
    fill(text, "@OPTIONS@\n", mdoc_options(params));
    fill(text, "@EXAMPLES@\n", mdoc_examples(*spec));
    return text;
}

}  // namespace nj
