#include "nj/domain/naming.hpp"

#include <algorithm>
#include <iterator>
#include <utility>

#include "name_matcher.hpp"
#include "nj/base/join.hpp"
#include "nj/base/text.hpp"

namespace nj {

namespace {

using Units = std::span<const std::string>;

/// The units between two separators. A unit is a word, or something that is never split: a handle, or an argument that
/// names someone as a whole. Words quoted together are one unknown name unless all of them name people.
struct Stretch {
    std::vector<std::string> units;
    bool quoted = false;
};

std::string words_of(Units units) {
    return joined(units, " ");
}

bool separates(std::string_view word) {
    return word == "&" || fold(word) == "and";
}

bool stands_for_itself(std::string_view word) {
    return word.starts_with('@') || word.starts_with('+');
}

/// Splits arguments into stretches.
class Stretches {
public:
    explicit Stretches(const NameMatcher& matcher) : matcher_(matcher) {}

    void add(std::string_view argument) {
        const bool spaced = split_words(argument).size() > 1;
        if (spaced) end(false);
        if (spaced && matcher_.knows(argument)) {
            add_alone(trimmed(argument));
        } else {
            add_parts(argument, spaced);
        }
        if (spaced) end(true);
    }

    std::vector<Stretch> take() {
        end(false);
        return std::move(done_);
    }

private:
    /// Commas and semicolons separate at any position, `and` and `&` as separate words.
    void add_parts(std::string_view argument, bool quoted) {
        while (!argument.empty()) {
            const std::size_t comma = std::min(argument.find_first_of(",;"), argument.size());
            for (const std::string_view word : split_words(argument.substr(0, comma))) add_word(word, quoted);
            if (comma < argument.size()) end(quoted);
            argument.remove_prefix(std::min(comma + 1, argument.size()));
        }
    }

    void add_word(std::string_view word, bool quoted) {
        if (separates(word)) {
            end(quoted);
        } else if (stands_for_itself(word)) {
            end(quoted);
            add_alone(word);
        } else {
            open_.emplace_back(word);
        }
    }

    void add_alone(std::string_view unit) { done_.push_back({{std::string(unit)}}); }

    void end(bool quoted) {
        if (!open_.empty()) done_.push_back({std::exchange(open_, {}), quoted});
    }

    const NameMatcher& matcher_;
    std::vector<Stretch> done_;
    std::vector<std::string> open_;
};

/// Finds the people in one stretch.
class StretchReader {
public:
    StretchReader(const NameMatcher& matcher, Precision precision) : matcher_(matcher), precision_(precision) {}

    [[nodiscard]] std::vector<Mention> read(const Stretch& stretch) const {
        auto mentions = read_units(stretch.units);
        if (std::ranges::none_of(mentions, [](const Mention& m) { return m.meant.empty(); })) return mentions;
        // "Ann Stone" is unknown even if there is a Bob Stone
        if (stretch.quoted || has_part_of_a_name(mentions)) return {{words_of(stretch.units), {}}};
        return mentions;
    }

private:
    [[nodiscard]] bool has_part_of_a_name(const std::vector<Mention>& mentions) const {
        return std::ranges::any_of(mentions, [this](const Mention& mention) {
            const auto matches = matcher_.named(mention.text, precision_);
            return !matches.empty() && !is_exact(matches.front().fit);
        });
    }

    /// Takes the longest match first. Adjacent units that name no one are one mention.
    [[nodiscard]] std::vector<Mention> read_units(Units units) const {
        std::vector<Mention> mentions;
        std::size_t unknown = 0;
        const auto mention_unknown = [&] {
            if (unknown > 0) mentions.push_back({words_of(units.first(unknown)), {}});
            units = units.subspan(unknown);
            unknown = 0;
        };
        while (unknown < units.size()) {
            const Units rest = units.subspan(unknown);
            const std::size_t length = longest_match(rest);
            if (length == 0) {
                ++unknown;
                continue;
            }
            mention_unknown();
            mentions.push_back(mention(units.first(length)));
            units = units.subspan(length);
        }
        mention_unknown();
        return mentions;
    }

    /// The number of units at the front that name someone together.
    [[nodiscard]] std::size_t longest_match(Units units) const {
        std::size_t length = units.size();
        while (length > 0 && matcher_.named(words_of(units.first(length)), precision_).empty()) --length;
        return length;
    }

    [[nodiscard]] Mention mention(Units units) const {
        Mention mention{words_of(units), {}};
        const auto matches = matcher_.named(mention.text, precision_);
        for (const Match& match : matches) mention.meant.push_back(match.person);
        if (matches.size() != 1 || units.size() == 1) return mention;
        std::vector<std::size_t> meant = mention.meant;
        if (read_apart(units, matches.front().fit, meant)) mention.meant = std::move(meant);
        return mention;
    }

    /// Whether the units can be split so that each part names one person who is not in `meant` yet; adds those people.
    /// Every word of a full name also names its bearer, and often partly others. Therefore, only exact names count
    /// against an exact reading; otherwise someone with family in the journal could not be named without an `@`.
    bool read_apart(Units units, Fit against, std::vector<std::size_t>& meant) const {
        if (units.empty()) return true;
        for (std::size_t length = units.size(); length > 0; --length) {
            const auto other = only_other(words_of(units.first(length)), against, meant);
            if (!other) continue;
            meant.push_back(*other);
            if (read_apart(units.subspan(length), against, meant)) return true;
            meant.pop_back();
        }
        return false;
    }

    [[nodiscard]] std::optional<std::size_t> only_other(const std::string& text, Fit against,
                                                        const std::vector<std::size_t>& meant) const {
        auto matches = matcher_.named(text, precision_);
        std::erase_if(matches, [&](const Match& match) {
            return (is_exact(against) && !is_exact(match.fit)) || std::ranges::find(meant, match.person) != meant.end();
        });
        if (matches.size() != 1) return std::nullopt;
        return matches.front().person;
    }

    const NameMatcher& matcher_;
    Precision precision_;
};

}  // namespace

std::vector<std::size_t> people_named(std::string_view text, std::span<const Person> people, Precision precision) {
    std::vector<std::size_t> meant;
    for (const Match& match : NameMatcher(people).named(trimmed(text), precision)) meant.push_back(match.person);
    return meant;
}

std::vector<Mention> read_people(std::span<const std::string> arguments, std::span<const Person> people,
                                 Precision precision) {
    const NameMatcher matcher(people);
    Stretches stretches(matcher);
    if (!arguments.empty() && fold(arguments.front()) == "with") arguments = arguments.subspan(1);
    for (const std::string& argument : arguments) stretches.add(argument);

    const StretchReader reader(matcher, precision);
    std::vector<Mention> mentions;
    for (const Stretch& stretch : stretches.take())
        std::ranges::move(reader.read(stretch), std::back_inserter(mentions));
    return mentions;
}

std::vector<std::string> words_to_look_up(std::span<const std::string> arguments) {
    std::vector<std::string> words;
    const auto add = [&](std::string word) {
        if (std::ranges::find(words, word) == words.end()) words.push_back(std::move(word));
    };
    for (const std::string& argument : arguments) {
        for (const std::string_view word : split_words(argument)) {
            const std::string whole = fold(word.substr(0, word.find_last_not_of(",;") + 1));
            const bool is_handle = whole.starts_with('@') && whole.find_first_of("@,;", 1) == std::string::npos;
            if (is_handle || whole.find('@', 1) != std::string::npos) add(whole);
            if (is_handle) continue;
            for (std::string& part : folded_words(word)) add(std::move(part));
        }
    }
    return words;
}

}  // namespace nj
