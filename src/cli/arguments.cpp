#include "arguments.hpp"

#include <algorithm>
#include <utility>

#include "nj/base/shell.hpp"

namespace nj::cli {
namespace {

constexpr std::string_view journal_option = "--db";

std::string change_alias(const std::string& name) {
    return "nj config alias." + name + " COMMAND changes it";
}

bool takes_value(const Param& option) {
    return !option.value.empty();
}

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool looks_like_option(std::string_view word) {
    return word.size() > 1 && word[0] == '-' && (word[1] == '-' || is_letter(word[1]));
}

/// The letters between the minus and the sign of `-tag:old`; empty if the word has another form.
std::string_view negated_field(std::string_view word) {
    const auto sign = std::min(word.find_first_of(":<>="), word.size());
    if (sign == word.size() || sign < 3) return {};
    const auto field = word.substr(1, sign - 1);
    return std::ranges::all_of(field, is_letter) ? field : std::string_view();
}

const Param* find_option(const Params& params, std::string_view name) {
    for (const auto& param : params.all())
        if (std::ranges::find(param.names, name) != param.names.end()) return &param;
    return nullptr;
}

const CommandSpec* find_command(std::span<const CommandSpec* const> tree, std::string_view name) {
    const auto found = std::ranges::find(tree, name, &CommandSpec::name);
    return found == tree.end() ? nullptr : *found;
}

bool is_family(std::span<const CommandSpec* const> tree, std::string_view word) {
    return std::ranges::any_of(tree, [&](const CommandSpec* spec) {
        return spec->name.size() > word.size() && spec->name.starts_with(word) && spec->name[word.size()] == ' ';
    });
}

class Reader {
public:
    Reader(std::vector<std::string> words, const Grammar& grammar) : words_(std::move(words)), grammar_(grammar) {}

    Line read() {
        while (at_ < words_.size()) {
            if (!line_.only_arguments && words_[at_] == "--") {
                line_.only_arguments = true;
                ++at_;
            } else if (!line_.only_arguments && is_option(words_[at_])) {
                option_at_ = at_++;
                read_option(words_[option_at_]);
            } else {
                read_word();
            }
        }
        if (naming_ == Naming::first) choose(find_command(grammar_.tree, "today"));
        if (naming_ == Naming::member) choose_family_alone();
        return std::move(line_);
    }

private:
    /// What the next word can name: a command or a family, a member of the family, nothing more.
    enum class Naming { first, member, done };

    struct Option {
        const Param* param = nullptr;
        bool global = false;
    };

    [[nodiscard]] Option option_named(std::string_view name) const {
        if (const Param* own = find_option(line_.params, name)) return {own, false};
        return {find_option(grammar_.globals, name), true};
    }

    [[nodiscard]] bool is_option(std::string_view word) const {
        if (!looks_like_option(word)) return false;
        const auto field = negated_field(word);
        if (field.empty()) return true;
        return !is_filter_field(field) && option_named(word.substr(0, 2)).param != nullptr;
    }

    void fail(Error mistake) {
        if (!line_.mistake) line_.mistake = std::move(mistake);
    }

    void read_option(const std::string& word) { word.starts_with("--") ? read_long(word) : read_short(word); }

    void read_long(const std::string& word) {
        const auto sign = word.find('=');
        const std::string name = word.substr(0, sign);
        const Option option = option_named(name);
        if (option.param == nullptr) return read_unknown(word);
        if (sign == std::string::npos) return take(option, name);
        const std::string value = word.substr(sign + 1);
        if (!takes_value(*option.param))
            return fail({ErrorKind::usage, "'" + name + "' takes no value", "leave out '=" + value + "'"});
        keep(option, name, value);
    }

    void read_short(const std::string& word) {
        for (std::size_t i = 1; i < word.size(); ++i) {
            const std::string name{'-', word[i]};
            const Option option = option_named(name);
            if (option.param == nullptr) return read_unknown("-" + word.substr(i));
            if (takes_value(*option.param) && i + 1 < word.size()) return keep(option, name, word.substr(i + 1));
            take(option, name);
        }
    }

    /// A flag, or an option whose value is the next word.
    void take(const Option& option, const std::string& name) {
        if (!takes_value(*option.param)) return keep(option, name, {});
        if (reading_held_)
            return fail({ErrorKind::usage, "missing value for '" + name + "', which is before the command",
                         "put it after the command, with its value"});
        if (at_ == words_.size())
            line_.awaiting = GivenOption{option.param, name, {}};
        else
            keep(option, name, words_[at_++]);
    }

    void keep(const Option& option, const std::string& name, std::string value) {
        if (option.global && takes_value(*option.param) && option_at_ < alias_end_)
            fail({ErrorKind::usage,
                  "the alias '" + expanded_.back() + "' holds " + name + ", which is read before aliases",
                  "put it on the line itself; " + change_alias(expanded_.back())});
        (option.global ? line_.globals : line_.options).push_back({option.param, name, std::move(value)});
    }

    /// An option that is not global: held until the command is known, and read again then.
    void read_unknown(const std::string& word) {
        if (naming_ != Naming::member) return line_.unknown.push_back(word);
        line_.family.clear();
        choose_family_alone();
        read_option(word);
    }

    void read_word() {
        const std::string& word = words_[at_];
        if (naming_ == Naming::done) {
            line_.arguments.push_back(word);
            ++at_;
        } else if (naming_ == Naming::member) {
            read_member(word);
        } else if (is_command(grammar_.tree, word) || !expand_alias()) {
            line_.named = word;
            ++at_;
            if (is_family(grammar_.tree, word)) {
                naming_ = Naming::member;
                line_.family = word;
            } else {
                choose(find_command(grammar_.tree, word));
            }
        }
    }

    void read_member(const std::string& word) {
        const std::string both = line_.named + " " + word;
        const CommandSpec* member = find_command(grammar_.tree, both);
        const CommandSpec* alone = find_command(grammar_.tree, line_.named);
        line_.family.clear();
        if (member != nullptr || alone == nullptr) {
            line_.named = both;
            ++at_;
        }
        choose(member != nullptr ? member : alone);
    }

    /// `nj remind` is a command of its own, `nj community` is `nj community list`.
    void choose_family_alone() {
        const CommandSpec* alone = find_command(grammar_.tree, line_.named);
        choose(alone != nullptr ? alone : find_command(grammar_.tree, line_.named + " list"));
    }

    void choose(const CommandSpec* spec) {
        naming_ = Naming::done;
        line_.spec = spec;
        if (spec == nullptr) return;
        line_.command = spec->make();
        line_.command->declare(line_.params);
        reading_held_ = true;
        for (const auto& word : std::exchange(line_.unknown, {})) read_option(word);
        reading_held_ = false;
    }

    /// Replaces the next word with the words of its alias. False if it is not an alias, or cannot be used.
    bool expand_alias() try {
        const std::string name = words_[at_];
        const auto text = grammar_.alias_text(name, journal_ahead());
        if (!text) return false;
        const auto words = shell_words(*text);
        if (!words) throw Error(ErrorKind::usage, "the alias '" + name + "' has an unclosed quote", change_alias(name));
        if (std::ranges::find(expanded_, name) != expanded_.end())
            throw Error(ErrorKind::usage, "the alias '" + name + "' leads back to itself", change_alias(name));
        if (expanded_.empty()) line_.alias = name;
        expanded_.push_back(name);
        const auto here = words_.erase(words_.begin() + static_cast<std::ptrdiff_t>(at_));
        words_.insert(here, words->begin(), words->end());
        alias_end_ = std::max(alias_end_, at_ + 1) - 1 + words->size();
        return true;
    } catch (const Error& error) {
        fail(error);
        return false;
    }

    /// The journal that `--db` names, as far as it is known while the command is not known.
    [[nodiscard]] std::string journal_ahead() const {
        std::string path;
        for (const auto& given : line_.globals)
            if (given.name == journal_option) path = given.value;
        for (auto i = at_ + 1; i < words_.size() && words_[i] != "--" && !line_.only_arguments; ++i) {
            const auto sign = words_[i].find('=');
            const std::string name = words_[i].substr(0, sign);
            const Param* param = find_option(grammar_.globals, name);
            if (param == nullptr || !takes_value(*param)) continue;
            const bool in_word = sign != std::string::npos;
            if (!in_word && ++i == words_.size()) break;
            if (name == journal_option) path = in_word ? words_[i].substr(sign + 1) : words_[i];
        }
        return path;
    }

    std::vector<std::string> words_;
    const Grammar& grammar_;
    Line line_;
    Naming naming_ = Naming::first;
    std::size_t at_ = 0;                 ///< the next word
    std::size_t option_at_ = 0;          ///< the option being read
    std::size_t alias_end_ = 0;          ///< the words before it are not on the line itself, but in an alias
    std::vector<std::string> expanded_;  ///< aliases, in that order
    bool reading_held_ = false;          ///< options from before the command are being read
};

}  // namespace

Line read_line(std::vector<std::string> words, const Grammar& grammar) {
    return Reader(std::move(words), grammar).read();
}

bool is_command(std::span<const CommandSpec* const> tree, std::string_view word) {
    return find_command(tree, word) != nullptr || is_family(tree, word);
}

}  // namespace nj::cli
