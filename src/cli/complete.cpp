#include "complete.hpp"

#include <algorithm>
#include <span>

#include "alias.hpp"
#include "dispatch.hpp"
#include "nj/base/shell_word.hpp"
#include "nj/base/text.hpp"
#include "nj/base/width.hpp"
#include "nj/completion/candidates.hpp"
#include "nj/help/manual.hpp"
#include "nj/help/tree.hpp"
#include "nj/store/settings.hpp"
#include "nj/term/pager.hpp"

namespace nj::cli {
namespace {

using Words = std::vector<std::string>;

/// Nobody waits for a Tab: what is locked for longer is as good as not there.
constexpr std::chrono::milliseconds patience{20};

bool is_option(const std::string& word) {
    return word.size() > 1 && word.starts_with('-');
}

const Param* option_named(const Params& params, std::string_view name) {
    for (const auto& param : params.all())
        if (std::ranges::find(param.names, name) != param.names.end()) return &param;
    return nullptr;
}

/// The argument that the next word without a minus is, and the words already given to it: the one after those that
/// have theirs, or the last, if it repeats.
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

/// What the words before the one being typed come to.
struct Before {
    Words arguments;
    Words options;
    const Param* awaiting = nullptr;  ///< the option whose value is next
    bool only_arguments = false;      ///< behind `--`
};

/// Completes the last of some words, the first of which stands behind `nj`.
class Line {
public:
    Line(const Environment& environment, Words words) : environment_(environment), words_(std::move(words)) {
        if (words_.empty()) words_.emplace_back();
        path_ = path_in_words();
    }

    std::vector<Candidate> candidates() {
        skip_options_in_front();
        if (words_.size() == 1) return first_word();
        put_in_alias();
        const CommandSpec* spec = words_.size() > 2 ? find_command(words_[0] + " " + words_[1]) : nullptr;
        if (spec != nullptr) return of_command(*spec, 2);
        std::vector<Candidate> found;
        if (words_.size() == 2) found = members(words_[0], words_[1]);
        spec = find_command(words_[0]);
        if (spec == nullptr && !family_of(words_[0]).empty() && is_option(words_[1]))
            spec = find_command(words_[0] + " list");  // what a family alone is
        if (spec != nullptr) std::ranges::move(of_command(*spec, 1), std::back_inserter(found));
        return found;
    }

private:
    [[nodiscard]] const std::string& typed() const { return words_.back(); }

    /// Opened when first asked for; behind --db another one.
    Journal* journal() {
        if (!asked_) journal_ = journal_at_hand(environment_, path_, patience);
        asked_ = true;
        return journal_ ? &*journal_ : nullptr;
    }

    [[nodiscard]] std::string path_in_words() const {
        for (std::size_t i = 0; i + 1 < words_.size(); ++i) {
            if (words_[i] == "--") break;
            if (words_[i] == "--db" && i + 2 < words_.size()) return words_[i + 1];
            if (words_[i].starts_with("--db=")) return words_[i].substr(5);
        }
        return environment_.journal_path;
    }

    void skip_options_in_front() {
        while (words_.size() > 1 && is_option(words_.front())) {
            const std::ptrdiff_t length = takes_value(words_.front()) ? 2 : 1;
            if (std::ssize(words_) <= length) break;
            words_.erase(words_.begin(), words_.begin() + length);
        }
    }

    void put_in_alias() {
        const auto text_of = [this](const std::string& name) {
            return journal() != nullptr ? setting(*journal(), "alias." + name) : std::nullopt;
        };
        expand_aliases(text_of, words_);
        skip_options_in_front();
    }

    /// What the journal holds, or else what can be said without one: it may be damaged, or locked meanwhile.
    std::vector<Candidate> values(Completes completes, const Typed& typed) {
        try {
            return nj::candidates(completes, typed, journal(), environment_.today);
        } catch (const Error&) {
            return nj::candidates(completes, typed, nullptr, environment_.today);
        }
    }

    static std::vector<Candidate> commands(const std::string& begin) {
        std::vector<Candidate> found;
        for (const auto& first : first_words())
            if (first.word.starts_with(begin)) found.push_back({std::string(first.word), first.summary});
        return found;
    }

    /// What the manual has a page on.
    static std::vector<Candidate> subjects(const std::string& begin) {
        auto found = commands(begin);
        for (auto& topic : manual_topics())
            if (topic.name.starts_with(begin)) found.push_back({std::move(topic.name), std::move(topic.summary)});
        return found;
    }

    static std::vector<Candidate> members(std::string_view family, const std::string& begin) {
        std::vector<Candidate> found;
        for (const auto* spec : family_of(family))
            if (member_word(*spec).starts_with(begin))
                found.push_back({std::string(member_word(*spec)), std::string(spec->summary)});
        return found;
    }

    std::vector<Candidate> first_word() {
        if (typed().starts_with('-')) return options(Params(), {});
        auto found = commands(typed());
        for (const auto& alias : values(Completes::alias, {typed()}))
            if (!is_command(alias.text)) found.push_back(alias);
        return found;
    }

    std::vector<Candidate> options(const Params& params, const Words& given) const {
        Globals globals;
        std::string ignored;
        const Params global = global_params(globals, ignored);
        std::vector<Candidate> found;
        for (const auto* list : {&params, &global})
            for (const auto& param : list->all()) {
                const bool said = std::ranges::any_of(given, [&](const auto& option) {
                    return std::ranges::find(param.names, option) != param.names.end();
                });
                if (said && !param.repeatable) continue;
                for (const auto& name : param.names)
                    if (name.starts_with("--") && name.starts_with(typed())) found.push_back({name, param.help});
            }
        return found;
    }

    [[nodiscard]] Before look_at(std::span<const std::string> words, const Params& params, const Params& global) const {
        Before before;
        for (const auto& word : words) {
            if (before.awaiting != nullptr) {
                before.awaiting = nullptr;
            } else if (!before.only_arguments && word == "--") {
                before.only_arguments = true;
            } else if (!before.only_arguments && is_option(word)) {
                const Param* option = option_named(params, word);
                if (option == nullptr) option = option_named(global, word);
                before.options.push_back(word);
                if (option != nullptr && !option->value.empty()) before.awaiting = option;
            } else {
                before.arguments.push_back(word);
            }
        }
        return before;
    }

    /// `--on=yes`.
    std::vector<Candidate> value_in_option(const Params& params, const Params& global) {
        const auto sign = typed().find('=') + 1;
        const auto name = std::string_view(typed()).substr(0, sign - 1);
        const Param* option = option_named(params, name);
        if (option == nullptr) option = option_named(global, name);
        if (option == nullptr || option->value.empty()) return {};
        auto found = values(option->completes, {typed().substr(sign)});
        for (auto& candidate : found) candidate.text.insert(0, typed(), 0, sign);
        return found;
    }

    std::vector<Candidate> of_command(const CommandSpec& spec, std::size_t at) {
        const auto command = spec.make();
        Params params;
        command->declare(params);
        Globals globals;
        std::string ignored;
        const Params global = global_params(globals, ignored);
        const Before before = look_at(std::span(words_).subspan(at, words_.size() - at - 1), params, global);
        if (before.awaiting != nullptr) return values(before.awaiting->completes, {typed()});
        const Place place = place_after(params, before.arguments);
        const Completes completes = place.param != nullptr ? place.param->completes : Completes::nothing;
        if (typed().starts_with('-') && !before.only_arguments) {
            if (typed().starts_with("--") && typed().find('=') != std::string::npos)
                return value_in_option(params, global);
            const bool without_field = completes == Completes::filter && typed().size() > 1 && typed()[1] != '-';
            return without_field ? values(completes, {typed()}) : options(params, before.options);
        }
        if (completes == Completes::command)
            return place.before.empty() ? subjects(typed()) : members(place.before.back(), typed());
        if (place.param == nullptr && typed().empty()) return options(params, before.options);
        return values(completes, {typed(), place.before});
    }

    const Environment& environment_;
    Words words_;
    std::string path_;
    std::optional<Journal> journal_;
    bool asked_ = false;
};

char small(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool holds(std::string_view text, std::string_view part) {
    return !std::ranges::search(text, part, {}, small, small).empty() || part.empty();
}

bool begins(std::string_view text, std::string_view part) {
    return holds(text.substr(0, part.size()), part);
}

/// fish leaves out what does not hold the word typed, and what does not begin with it where something else does: who
/// was found by another name is typed by that name.
void spell_for_fish(std::vector<Candidate>& candidates, const std::string& typed) {
    const auto fits_in_full = [&](const Candidate& candidate) {
        // the last of the other spellings is a word of a name: it may be of several people
        const auto whole = std::span(candidate.also).first(candidate.also.empty() ? 0 : candidate.also.size() - 1);
        return begins(candidate.text, typed) ||
               std::ranges::any_of(whole, [&](const auto& spelling) { return begins(spelling, typed); });
    };
    const bool some_begin = std::ranges::any_of(candidates, fits_in_full);
    const auto fits = [&](std::string_view text) { return some_begin ? begins(text, typed) : holds(text, typed); };
    for (auto& candidate : candidates) {
        if (fits(candidate.text)) continue;
        const auto found = std::ranges::find_if(candidate.also, fits);
        if (found != candidate.also.end()) candidate.text = *found;
    }
}

/// A text with a line break in it would be two candidates, and could not be typed anyway.
void print(std::string& out, const std::string& text, const Candidate& candidate) {
    if (cleaned(text) != text) return;
    out.append(text).append("\t").append(cleaned(candidate.description));
    if (candidate.then == Then::more) out += "\tmore";
    if (candidate.then == Then::files) out += "\tfiles";
    out += '\n';
}

/// The words behind `__complete SHELL --`.
Words words_of(const Words& arguments, std::string_view& shell) {
    const auto name = std::ranges::find(arguments, "__complete") + 1;
    if (name == arguments.end()) return {};
    shell = *name;
    const auto separator = std::find(name, arguments.end(), "--");
    return {separator == arguments.end() ? separator : separator + 1, arguments.end()};
}

}  // namespace

int complete(const Environment& environment) try {
    std::string_view shell;
    Words words = words_of(environment.arguments, shell);
    std::string out;
    if (shell == "bash") {
        std::vector<ShellWord> typed;
        for (auto& word : words) word = typed.emplace_back(read_shell_word(word)).text;
        const ShellWord last = typed.empty() ? ShellWord() : typed.back();
        for (const auto& candidate : Line(environment, std::move(words)).candidates())
            if (const auto spelled = spelled_for_shell(last, candidate.text)) print(out, *spelled, candidate);
    } else {
        const std::string last = words.empty() ? std::string() : words.back();
        auto candidates = Line(environment, std::move(words)).candidates();
        if (shell == "fish") spell_for_fish(candidates, last);
        for (const auto& candidate : candidates) print(out, candidate.text, candidate);
    }
    write_out(out);
    return 0;
} catch (const Error&) {
    return 0;  // an alias that leads nowhere: a person in the middle of a line is not to be told
}

}  // namespace nj::cli
