#include "complete.hpp"

#include <algorithm>
#include <span>

#include "arguments.hpp"
#include "journal_at_hand.hpp"
#include "nj/base/shell_word.hpp"
#include "nj/base/width.hpp"
#include "nj/completion/candidates.hpp"
#include "nj/help/manual.hpp"
#include "nj/help/tree.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/pager.hpp"
#include "spelling.hpp"

namespace nj::cli {
namespace {

using Words = std::vector<std::string>;

/// No one waits for a Tab: a journal that is locked for longer counts as missing.
constexpr std::chrono::milliseconds patience{20};

const Param* option_named(const Params& params, std::string_view name) {
    for (const auto& param : params.all())
        if (std::ranges::find(param.names, name) != param.names.end()) return &param;
    return nullptr;
}

/// The argument that the next word gives, and the words already given to it: the first argument without one, or the
/// last, if it repeats.
struct Place {
    const Param* param = nullptr;
    Words before = {};
};

Place place_after(const Params& params, std::span<const std::string> given) {
    const Param* last = nullptr;
    std::size_t passed = 0;
    for (const auto& param : params.all()) {
        if (!param.names.empty()) continue;
        last = &param;
        if (passed == given.size()) return {last};
        ++passed;
    }
    if (last == nullptr || !last->repeatable) return {};
    const auto own = given.subspan(passed - 1);
    return {last, {own.begin(), own.end()}};
}

std::vector<Candidate> commands(const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto& first : first_words())
        if (first.word.starts_with(begin)) found.push_back({std::string(first.word), first.summary});
    return found;
}

/// Everything that has a page in the manual.
std::vector<Candidate> subjects(const std::string& begin) {
    auto found = commands(begin);
    for (auto& topic : manual_topics())
        if (topic.name.starts_with(begin)) found.push_back({std::move(topic.name), std::move(topic.summary)});
    return found;
}

std::vector<Candidate> members(std::string_view family, const std::string& begin) {
    std::vector<Candidate> found;
    for (const auto* spec : family_of(family))
        if (member_word(*spec).starts_with(begin))
            found.push_back({std::string(member_word(*spec)), std::string(spec->summary)});
    return found;
}

/// Completes the last of some words, the first of which comes after `nj`.
class Completion {
public:
    Completion(Environment& environment, Words words, const FinishEnvironment& finish_environment)
        : environment_(environment), global_(global_params(globals_)) {
        if (!words.empty()) {
            typed_ = std::move(words.back());
            words.pop_back();
        }
        const auto alias_text = [this](const std::string& name, const std::string& path) {
            if (!path.empty()) environment_.journal_path = path;
            return journal() != nullptr ? setting(*journal(), "alias." + name) : std::nullopt;
        };
        line_ = read_line(std::move(words), {command_tree(), global_, alias_text});
        for (const auto& given : line_.globals) given.param->set(given.value);
        finish_environment(environment_, globals_);
    }

    std::vector<Candidate> candidates() {
        if (line_.mistake) return {};
        if (line_.awaiting) return values(line_.awaiting->param->completes, {typed_});
        if (line_.named.empty()) return first_word();
        std::vector<Candidate> found;
        if (!line_.family.empty()) found = members(line_.family, typed_);
        // the words of a family without a command of its own name a member, but its options are those of its list
        const bool own = line_.family.empty() || find_command(line_.family) != nullptr || typed_.starts_with('-');
        if (own && line_.spec != nullptr) std::ranges::move(of_command(), std::back_inserter(found));
        return found;
    }

private:
    /// Opened when first asked for.
    Journal* journal() {
        if (!asked_) journal_ = journal_at_hand(environment_, environment_.journal_path, patience);
        asked_ = true;
        return journal_ ? &*journal_ : nullptr;
    }

    /// What the journal holds, or else what needs none: it may be damaged, or locked since it was opened.
    std::vector<Candidate> values(Completes completes, const Typed& typed) {
        try {
            return nj::candidates(completes, typed, journal(), environment_.today);
        } catch (const Error&) {
            return nj::candidates(completes, typed, nullptr, environment_.today);
        }
    }

    std::vector<Candidate> first_word() {
        if (typed_.starts_with('-')) return options(Params());
        auto found = commands(typed_);
        for (const auto& alias : values(Completes::alias, {typed_}))
            if (!is_command(command_tree(), alias.text)) found.push_back(alias);
        return found;
    }

    [[nodiscard]] bool is_given(const Param& param) const {
        const auto is_it = [&](const GivenOption& given) { return given.param == &param; };
        return std::ranges::any_of(line_.options, is_it) || std::ranges::any_of(line_.globals, is_it);
    }

    [[nodiscard]] std::vector<Candidate> options(const Params& params) const {
        std::vector<Candidate> found;
        for (const auto* list : {&params, &global_})
            for (const auto& param : list->all()) {
                if (is_given(param) && !param.repeatable) continue;
                for (const auto& name : param.names)
                    if (name.starts_with("--") && name.starts_with(typed_)) found.push_back({name, param.help});
            }
        return found;
    }

    /// `--on=yes`.
    std::vector<Candidate> value_in_option() {
        const auto sign = typed_.find('=') + 1;
        const auto name = std::string_view(typed_).substr(0, sign - 1);
        const Param* option = option_named(line_.params, name);
        if (option == nullptr) option = option_named(global_, name);
        if (option == nullptr || option->value.empty()) return {};
        auto found = values(option->completes, {typed_.substr(sign)});
        for (auto& candidate : found) candidate.text.insert(0, typed_, 0, sign);
        return found;
    }

    std::vector<Candidate> of_command() {
        const Place place = place_after(line_.params, line_.arguments);
        const Completes completes = place.param != nullptr ? place.param->completes : Completes::nothing;
        if (typed_.starts_with('-') && !line_.only_arguments) {
            if (typed_.starts_with("--") && typed_.find('=') != std::string::npos) return value_in_option();
            const bool without_field = completes == Completes::filter && typed_.size() > 1 && typed_[1] != '-';
            return without_field ? values(completes, {typed_}) : options(line_.params);
        }
        if (completes == Completes::command)
            return place.before.empty() ? subjects(typed_) : members(place.before.back(), typed_);
        if (place.param == nullptr && typed_.empty() && !line_.only_arguments) return options(line_.params);
        return values(completes, {typed_, place.before});
    }

    Environment& environment_;
    Globals globals_;
    Params global_;
    std::string typed_;
    std::optional<Journal> journal_;
    bool asked_ = false;
    Line line_;
};

/// A text that contains a line break would be read as two candidates, and no one could type it.
void print(std::string& out, const Candidate& candidate) {
    if (cleaned(candidate.text) != candidate.text) return;
    out.append(candidate.text).append("\t").append(cleaned(candidate.description));
    if (candidate.then == Then::more) out += "\tmore";
    if (candidate.then == Then::files) out += "\tfiles";
    out += '\n';
}

std::vector<Candidate> candidates_for(Environment& environment, std::string_view shell, Words words,
                                      const FinishEnvironment& finish_environment) {
    ShellWord last;
    if (shell == "bash")
        for (auto& word : words) word = (last = read_shell_word(word)).text;
    const std::string typed = words.empty() ? std::string() : words.back();
    auto found = Completion(environment, std::move(words), finish_environment).candidates();
    if (shell == "bash") spell_for_bash(found, last);
    if (shell == "fish") spell_for_fish(found, typed);
    return found;
}

}  // namespace

int complete(Environment environment, const FinishEnvironment& finish_environment) try {
    const Words arguments = std::exchange(environment.arguments, {});
    const auto separator = std::ranges::find(arguments, "--");
    if (arguments.size() < 2 || separator == arguments.end()) return 0;
    std::string out;
    for (const auto& candidate :
         candidates_for(environment, arguments[1], {separator + 1, arguments.end()}, finish_environment))
        print(out, candidate);
    write_out(out);
    return 0;
} catch (const Error&) {
    return 0;  // nothing on the line can be reported to someone who is still typing it
}

}  // namespace nj::cli
