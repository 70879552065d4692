#include "parse.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/nearest.hpp"

namespace nj::cli {
namespace {

/// Put in front of every value and argument, so that CLI11 leaves it as it is: it would take `[a,b]` for a list, and a
/// value that is empty for a missing one.
constexpr char word_mark = '\x01';

std::string unmarked(const std::string& word) {
    return word.substr(1);
}

void add_positional(CLI::App& app, const Param& param) {
    CLI::Option* option = nullptr;
    if (param.repeatable) {
        option = app.add_option_function<std::vector<std::string>>(
            param.value,
            [&param](const std::vector<std::string>& words) {
                for (const auto& word : words) param.set(unmarked(word));
            },
            param.help);
        option->expected(0, CLI::detail::expected_max_vector_size);
    } else {
        option = app.add_option_function<std::string>(
            param.value, [&param](const std::string& word) { param.set(unmarked(word)); }, param.help);
    }
    if (param.required) option->required();
}

void add_param(CLI::App& app, const Param& param) {
    if (param.names.empty()) {
        add_positional(app, param);
    } else if (param.value.empty()) {
        app.add_flag_callback(
            joined(param.names, ","), [&param] { param.set(""); }, param.help);
    } else if (param.repeatable) {
        app.add_option_function<std::vector<std::string>>(
               joined(param.names, ","),
               [&param](const std::vector<std::string>& values) {
                   for (const auto& value : values) param.set(unmarked(value));
               },
               param.help)
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    } else {
        app.add_option_function<std::string>(
               joined(param.names, ","), [&param](const std::string& value) { param.set(unmarked(value)); }, param.help)
            ->multi_option_policy(CLI::MultiOptionPolicy::Throw);
    }
}

std::vector<std::string> option_names(const Params& params) {
    std::vector<std::string> names;
    for (const auto& param : params.all()) names.insert(names.end(), param.names.begin(), param.names.end());
    return names;
}

std::string see_help(const CommandSpec& spec) {
    return "see nj " + std::string(spec.name) + " -h";
}

[[noreturn]] void unknown_option(const CommandSpec& spec, const Params& params, const Params& globals,
                                 const std::string& typed) {
    auto names = option_names(params);
    const auto more = option_names(globals);
    names.insert(names.end(), more.begin(), more.end());
    const auto near = nearest(typed, names);
    throw Error(ErrorKind::usage, "nj " + std::string(spec.name) + " has no option '" + typed + "'",
                near ? "did you mean " + *near + "?" : see_help(spec));
}

/// The line in the form that CLI11 reads only one way: options, each with its value in the next word, then arguments.
/// From back to front, as CLI11 takes them.
std::vector<std::string> reversed_words(const Line& line) {
    std::vector<std::string> words;
    for (const auto& option : line.options) {
        words.push_back(option.name);
        if (!option.param->value.empty()) words.push_back(word_mark + option.value);
    }
    words.emplace_back("--");
    for (const auto& argument : line.arguments) words.push_back(word_mark + argument);
    std::ranges::reverse(words);
    return words;
}

std::string option_given_twice(const Line& line) {
    for (auto at = line.options.begin(); at != line.options.end(); ++at) {
        const bool before =
            std::any_of(line.options.begin(), at, [&](const auto& option) { return option.param == at->param; });
        if (before && !at->param->repeatable && !at->param->value.empty()) return at->name;
    }
    return "an option";
}

/// CLI11's message begins with the argument that is missing.
std::string missing_argument(const Params& params, std::string_view message) {
    for (const auto& param : params.all())
        if (param.names.empty() && param.required && message.starts_with(param.value)) return param.value;
    return "something";
}

}  // namespace

void parse(const Line& line, const Params& globals) {
    const CommandSpec& spec = *line.spec;
    if (!line.unknown.empty()) unknown_option(spec, line.params, globals, line.unknown.front());
    CLI::App app;
    app.set_help_flag();
    app.allow_windows_style_options(false);
    for (const auto& param : line.params.all()) add_param(app, param);
    const std::string command = "nj " + std::string(spec.name);
    try {
        app.parse(reversed_words(line));
    } catch (const CLI::ExtrasError&) {
        const auto extra = app.remaining();
        throw Error(ErrorKind::usage, command + " does not take '" + unmarked(extra.back()) + "'",
                    "quote an argument that has spaces, or " + see_help(spec));
    } catch (const CLI::RequiredError& failure) {
        throw Error(ErrorKind::usage, command + " needs " + missing_argument(line.params, failure.what()),
                    see_help(spec));
    } catch (const CLI::ArgumentMismatch&) {
        throw Error(ErrorKind::usage, "'" + option_given_twice(line) + "' is given twice", "leave one out");
    } catch (const CLI::ParseError& failure) {
        throw Error(ErrorKind::usage, failure.what(), see_help(spec));
    }
}

}  // namespace nj::cli
