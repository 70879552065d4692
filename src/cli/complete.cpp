#include "complete.hpp"

#include <algorithm>
#include <span>

#include "dispatch.hpp"
#include "nj/base/text.hpp"
#include "nj/help.hpp"
#include "nj/term/pager.hpp"

namespace nj::cli {
namespace {

std::vector<std::string> words_of(const std::vector<std::string>& arguments) {
    const auto separator = std::ranges::find(arguments, "--");
    const auto first = (separator == arguments.end() ? std::ranges::find(arguments, "__complete") : separator) + 1;
    return {first, arguments.end()};
}

void add_matching(std::vector<Candidate>& found, const std::string& begin, std::string_view text,
                  std::string_view help) {
    if (text.starts_with(begin)) found.push_back({std::string(text), std::string(help)});
}

std::vector<Candidate> commands(const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& first : first_words()) add_matching(found, begin, first.word, first.summary);
    return found;
}

std::vector<Candidate> commands_of(std::string_view family, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto* spec : family_of(family)) add_matching(found, begin, member_word(*spec), spec->summary);
    return found;
}

const Param* option_named(const Params& params, const std::string& name) {
    for (const auto& param : params.all())
        if (std::ranges::find(param.names, name) != param.names.end()) return &param;
    return nullptr;
}

/// The argument that the next word without a minus is: the one after those already given, or the last, if it repeats.
const Param* positional(const Params& params, std::size_t given) {
    const Param* last = nullptr;
    for (const auto& param : params.all()) {
        if (!param.names.empty()) continue;
        last = &param;
        if (given-- == 0) return last;
    }
    return last != nullptr && last->repeatable ? last : nullptr;
}

std::vector<Candidate> options(const Params& params, const Params& globals, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto* list : {&params, &globals})
        for (const auto& param : list->all())
            for (const auto& name : param.names)
                if (name.starts_with("--")) add_matching(found, begin, name, param.help);
    return found;
}

std::vector<Candidate> values(const Environment& environment, Completes completes, const std::string& begin) {
    auto journal = Journal::open_quietly({.path = environment.journal_path,
                                          .access = Access::read,
                                          .now = environment.now,
                                          .device = environment.device,
                                          .command = {}});
    return candidates(completes, begin, journal ? &*journal : nullptr, environment.today);
}

/// What the words before the one being typed come to: how many arguments, and the option whose value is next, if any.
struct Before {
    std::size_t arguments = 0;
    const Param* awaiting = nullptr;
};

const Param* option_with_value(const Params& params, const Params& global, const std::string& word) {
    if (!word.starts_with('-') || word.size() < 2) return nullptr;
    const Param* option = option_named(params, word);
    if (option == nullptr) option = option_named(global, word);
    return option != nullptr && !option->value.empty() ? option : nullptr;
}

Before look_at(std::span<const std::string> words, const Params& params, const Params& global) {
    Before before;
    for (const auto& word : words) {
        const bool was_value = before.awaiting != nullptr;
        before.awaiting = was_value ? nullptr : option_with_value(params, global, word);
        if (!was_value && !(word.starts_with('-') && word.size() > 1)) ++before.arguments;
    }
    return before;
}

std::vector<Candidate> found_for(const Environment& environment, std::vector<std::string> words) {
    while (words.size() > 1 && words.front().starts_with('-'))
        words.erase(words.begin(), words.begin() + (takes_value(words.front()) && words.size() > 2 ? 2 : 1));
    if (words.size() <= 1) return commands(words.empty() ? std::string() : words.front());
    const CommandSpec* spec = find_command(words[0] + " " + words[1]);
    const std::size_t at = spec != nullptr ? 2 : 1;
    if (spec == nullptr) spec = find_command(words[0]);
    if (spec == nullptr) return words.size() == 2 ? commands_of(words[0], words[1]) : std::vector<Candidate>{};
    if (at >= words.size()) return {};
    const auto command = spec->make();
    Params params;
    command->declare(params);
    Globals globals;
    std::string ignored;
    const Params global = global_params(globals, ignored);
    const Before before = look_at(std::span(words).subspan(at, words.size() - at - 1), params, global);
    const std::string& begin = words.back();
    if (before.awaiting != nullptr) return values(environment, before.awaiting->completes, begin);
    if (begin.starts_with('-')) return options(params, global, begin);
    const Param* param = positional(params, before.arguments);
    if (param != nullptr && param->completes == Completes::command)
        return before.arguments == 0 ? commands(begin) : commands_of(words[words.size() - 2], begin);
    return param != nullptr ? values(environment, param->completes, begin) : std::vector<Candidate>{};
}

}  // namespace

int complete(const Environment& environment) try {
    std::string out;
    for (const auto& candidate : found_for(environment, words_of(environment.arguments)))
        out += candidate.text + '\t' + cleaned(candidate.description) + '\n';
    write_out(out);
    return 0;
} catch (const Error&) {
    return 0;  // a person in the middle of a line is not to be told
}

}  // namespace nj::cli
