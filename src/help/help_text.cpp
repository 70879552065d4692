#include <algorithm>
#include <ranges>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/help/help_text.hpp"
#include "nj/help/tree.hpp"
#include "nj/view/wrap.hpp"
#include "typed_line.hpp"

namespace nj {
namespace {

/// `  name  text`, with the text wrapped in its own column, or below the name if the column would be too narrow.
std::string line(std::string_view name, std::string_view text, std::size_t width, std::size_t page) {
    const std::size_t column = width + 4;
    if (column > page / 2) {
        const std::string below = wrapped(text, std::max(page, column) - 6, 6);
        return "  " + std::string(name) + "\n" + (below.empty() ? "" : "      " + below + "\n");
    }
    return "  " + pad_right(name, width) + "  " + wrapped(text, page - column, column) + "\n";
}

std::size_t widest(const std::vector<std::string>& names) {
    std::size_t width = 0;
    for (const auto& name : names) width = std::max(width, display_width(name));
    return width;
}

/// The commands of a family, one per line; nothing for any other word.
std::string family_text(std::string_view family, std::size_t page) {
    const auto commands = family_of(family);
    std::vector<std::string> names;
    for (const auto* spec : commands) names.emplace_back(spec->name);
    std::string text;
    for (const auto* spec : commands) text += line(spec->name, spec->summary, widest(names), page);
    return text;
}

std::string options_text(const Params& params, std::size_t page) {
    std::vector<std::string> titles;
    for (const auto& param : params.all()) titles.push_back(option_title(param));
    std::string text;
    std::size_t i = 0;
    const auto width = widest(titles);
    for (const auto& param : params.all()) text += line(titles[i++], param.help, width, page);
    return text;
}

}  // namespace

std::string option_title(const Param& param) {
    std::string title = joined(param.names, ", ");
    if (!param.value.empty()) append_part(title, " ", param.value);
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

std::string short_help(const CommandSpec& spec, const Params& params, std::size_t width) {
    const auto page = std::min(width, help_width);
    std::string text =
        "nj " + std::string(spec.name) + ": " + std::string(spec.summary) + "\n\n  " + synopsis(spec, params) + "\n";
    if (!params.all().empty()) text += "\n" + options_text(params, page);
    if (!spec.examples.empty()) {
        text += "\nExamples\n";
        for (const auto example : spec.examples | std::views::take(2))
            text += "  " + typed_line(example, page - 2, 2) + "\n";
    }
    if (const auto family = family_text(spec.name, page); !family.empty()) text += "\nSubcommands\n" + family;
    text += "\nEvery command also takes --json -y -q --today DATE and more: nj help --all\n";
    return wrapped_lines(text, page);
}

std::string family_help(std::string_view family, std::size_t width) {
    const auto page = std::min(width, help_width);
    const std::string first(family_of(family).front()->name);
    return wrapped_lines("Commands of nj " + std::string(family) + "\n" + family_text(family, page) + "\nnj help " +
                             first + " · nj " + first + " -h\n",
                         page);
}

std::string first_week_help(std::size_t width) {
    const auto page = std::min(width, help_width);
    std::string text =
        "nj tracks who you know, what passed between you, and who to reach out to next.\n\n"
        "Commands for your first week\n";
    for (const auto* spec : command_tree())
        if (spec->first_week) text += line(spec->name, spec->summary, 8, page);
    text += "\n" +
            wrapped(
                "Name people by handle, name, part of a name, or email. Write dates as yesterday, friday, 3 weeks ago, "
                "20 nov, or 2026-11-20.",
                page) +
            "\n\nnj help COMMAND · nj COMMAND -h · nj help --all\n";
    return wrapped_lines(text, page);
}

std::string all_help(std::size_t width) {
    const auto page = std::min(width, help_width);
    std::string text;
    const auto words = first_words();
    for (const auto group : groups) {
        std::string block;
        for (const auto& first : words)
            if (first.group == group) block += line(first.word, first.summary, 10, page);
        if (!block.empty()) append_part(text, "\n", std::string(group_title(group)) + "\n" + block);
    }
    Globals globals;
    text += "\nGlobal options\n" + options_text(global_params(globals), page) +
            "\nnj help COMMAND · nj help filter · nj help json · nj help tutorial\n";
    return wrapped_lines(text, page);
}

}  // namespace nj
