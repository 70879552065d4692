#include "parse.hpp"
#include "nj/base/nearest.hpp"

#include <CLI/CLI.hpp>
#include <algorithm>

#include "nj/base/join.hpp"
#include "nj/base/text.hpp"

namespace nj::cli {
namespace {

/// Stands before a word that begins with a minus but is no option (`-tag:old`), so that CLI11 takes it for a word.
constexpr char word_mark = '\x01';

bool is_filter_word(const std::string& word) {
    if (word.size() < 3 || word[0] != '-' || word[1] == '-') return false;
    const auto sign = word.find_first_of(":<>=");
    return sign != std::string::npos && sign > 2;
}

std::string unmarked(std::string word) {
    if (!word.empty() && word.front() == word_mark) word.erase(0, 1);
    return word;
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
                   for (const auto& value : values) param.set(value);
               },
               param.help)
            ->expected(1)
            ->multi_option_policy(CLI::MultiOptionPolicy::TakeAll);
    } else {
        app.add_option_function<std::string>(
               joined(param.names, ","), [&param](const std::string& value) { param.set(value); }, param.help)
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

/// CLI11 says which option a value is missing for only in its message; the words tell it as well.
std::string last_option(const std::vector<std::string>& words) {
    const auto found =
        std::find_if(words.rbegin(), words.rend(), [](const auto& word) { return word.starts_with('-'); });
    return found == words.rend() ? std::string() : *found;
}

/// CLI11's message begins with the argument that is missing.
std::string missing_argument(const Params& params, std::string_view message) {
    for (const auto& param : params.all())
        if (param.names.empty() && param.required && message.starts_with(param.value)) return param.value;
    return "something";
}

}  // namespace

void parse(const CommandSpec& spec, const Params& params, const Params& globals, std::vector<std::string> words) {
    CLI::App app;
    app.set_help_flag();
    app.allow_windows_style_options(false);
    for (const auto& param : params.all()) add_param(app, param);
    for (const auto& param : globals.all()) add_param(app, param);
    const auto separator = std::ranges::find(words, "--");
    std::for_each(words.begin(), separator, [](std::string& word) {
        if (is_filter_word(word)) word.insert(word.begin(), word_mark);
    });
    const auto typed = words;
    std::ranges::reverse(words);  // CLI11 takes them from the back
    const std::string command = "nj " + std::string(spec.name);
    try {
        app.parse(words);
    } catch (const CLI::ExtrasError&) {
        for (const auto& word : app.remaining()) {
            if (word.size() > 1 && word.starts_with('-')) unknown_option(spec, params, globals, word);
        }
        const auto extra = app.remaining();
        throw Error(ErrorKind::usage,
                    command + " does not take '" + unmarked(extra.empty() ? std::string() : extra.front()) + "'",
                    "quote an argument that has spaces, or " + see_help(spec));
    } catch (const CLI::RequiredError& failure) {
        throw Error(ErrorKind::usage, command + " needs " + missing_argument(params, failure.what()), see_help(spec));
    } catch (const CLI::ArgumentMismatch&) {
        throw Error(ErrorKind::usage, "a value for '" + last_option(typed) + "' is missing, or stands twice",
                    see_help(spec));
    } catch (const CLI::ParseError& failure) {
        throw Error(ErrorKind::usage, failure.what(), see_help(spec));
    }
}

}  // namespace nj::cli
