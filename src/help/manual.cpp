#include <algorithm>
#include <array>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/filter.hpp"
#include "nj/help/help_text.hpp"
#include "nj/help/manual.hpp"
#include "nj/help/tree.hpp"
#include "nj/view/list.hpp"
#include "nj/view/list_columns.hpp"
#include "typed_line.hpp"

namespace nj {
namespace {

/// The hand-written prose of a page, from man/*.in. The names are compared one by one, because a table of addresses
/// would have to be relocated at each start (docs/decisions/013-manual.md).
std::string_view prose(std::string_view page) {
#define NJ_PAGE(name, text) \
    if (page == (name)) return text;
#include <manual_pages.inc>
#undef NJ_PAGE
    return {};
}

/// Escapes a word for mdoc, which would read a leading dot or quote, or a backslash, as a request.
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

std::string flag(std::string_view name) {
    return "Fl " + escaped(name.substr(1));
}

std::string mdoc_option(const Param& param) {
    std::string item = ".It";
    if (param.names.empty()) {
        item += " Ar " + param.value;
    } else {
        item += " " + joined(param.names, " , ", flag);
        if (!param.value.empty()) item += " Ar " + param.value;
    }
    return item + "\n" + escaped(param.help) + ".\n";
}

std::string mdoc_options(const Params& params) {
    if (params.all().empty()) return "This command has no options of its own.\n";
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& param : params.all()) text += mdoc_option(param);
    return text + ".El\n";
}

/// The arguments, then every option by its first name.
std::string mdoc_synopsis(const CommandSpec& spec, const Params& params) {
    std::string arguments;
    std::string options;
    for (const auto& param : params.all()) {
        if (param.names.empty()) {
            arguments += (param.required ? ".Ar " : ".Op Ar ") + param.value + (param.repeatable ? " ...\n" : "\n");
            continue;
        }
        const std::string option = flag(param.names.front()) + (param.value.empty() ? "" : " Ar " + param.value);
        options += param.repeatable ? ".Oo " + option + " Oc Ns ...\n" : ".Op " + option + "\n";
    }
    const std::string name = ".Nm nj " + std::string(spec.name) + "\n";
    // .Bk keeps an option and its value on one line
    return params.all().empty() ? name : name + ".Bk -words\n" + arguments + options + ".Ek\n";
}

/// The width of a display on 80 columns.
constexpr std::size_t display_columns = 69;

std::string mdoc_examples(const CommandSpec& spec) {
    std::string text = ".Bd -literal -offset indent\n";
    for (const auto example : spec.examples) text += escaped(typed_line(example, display_columns)) + "\n";
    return text + ".Ed\n";
}

std::string page_name(const CommandSpec& spec) {
    std::string name = "nj-" + std::string(spec.name);
    std::ranges::replace(name, ' ', '-');
    return name;
}

std::string mdoc_commands() {
    std::string text;
    for (const auto group : groups) {
        text += ".Ss " + std::string(group_title(group)) + "\n.Bl -tag -width Ds -compact\n";
        for (const auto* spec : command_tree())
            if (spec->group == group) text += ".It Xr " + page_name(*spec) + " 1\n" + escaped(spec->summary) + "\n";
        text += ".El\n";
    }
    return text;
}

std::string mdoc_fields() {
    std::string text = ".Bl -tag -width Ds\n";
    for (const auto& field : filter_notes())
        text += ".It Ic " + escaped(field.example) + "\n" + escaped(field.means) + ".\n";
    return text + ".El\n";
}

std::string mdoc_columns() {
    return ".Ic " + joined(list_column_names(), " , ") + "\n";
}

/// The exit status of every command; a page adds what is specific to its command.
constexpr const char* mdoc_exit_status =
    "The exit status is 0 on success, 1 if the command cannot be carried out, 2 on a usage error, 3 if the journal\n"
    "cannot be opened, read, or written, and 130 if interrupted.\n";

void fill(std::string& text, std::string_view slot, const std::string& with) {
    for (auto at = text.find(slot); at != std::string::npos; at = text.find(slot, at + with.size()))
        text.replace(at, slot.size(), with);
}

const CommandSpec* spec_of(std::string_view page) {
    const auto tree = command_tree();
    const auto found = std::ranges::find(tree, page, [](const CommandSpec* spec) { return page_name(*spec) + ".1"; });
    return found == tree.end() ? nullptr : *found;
}

}  // namespace

std::optional<std::string> manual_page(std::string_view page) {
    std::string text(prose(page));
    if (text.empty()) return std::nullopt;
    Globals globals;
    fill(text, "@GLOBALS@\n", mdoc_options(global_params(globals)));
    fill(text, "@COMMANDS@\n", mdoc_commands());
    fill(text, "@FIELDS@\n", mdoc_fields());
    fill(text, "@COLUMNS@\n", mdoc_columns());
    fill(text, "@EXIT_STATUS@\n", mdoc_exit_status);
    const auto* const spec = spec_of(page);
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

std::optional<std::string> manual_page_about(std::string_view subject) {
    std::string name = subject == "nj" ? "nj" : "nj-" + std::string(subject);
    std::ranges::replace(name, ' ', '-');
    for (const auto* const section : {".1", ".5", ".7"})
        if (auto page = manual_page(name + section)) return page;
    return std::nullopt;
}

std::vector<ManualTopic> manual_topics() {
    std::vector<ManualTopic> topics;
    const auto add = [&](std::string_view page, std::string_view text) {
        const bool of_no_command = page.ends_with(".5") || page.ends_with(".7");
        if (!of_no_command) return;
        constexpr std::string_view prefix = "nj-";
        const auto about = text.find(".Nd ") + 4;
        topics.push_back({std::string(page.substr(prefix.size(), page.size() - prefix.size() - 2)),
                          std::string(text.substr(about, text.find('\n', about) - about))});
    };
#define NJ_PAGE(name, text) add(name, text);
#include <manual_pages.inc>
#undef NJ_PAGE
    return topics;
}

}  // namespace nj
