#include "nj/domain/sentence.hpp"

#include <algorithm>

#include "name_matcher.hpp"
#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/community.hpp"

namespace nj {

namespace {

/// A word of the sentence and the argument it is from, because words quoted together stay together.
struct Word {
    std::string_view text;
    std::size_t argument;
};

/// A date or a time among the words.
struct When {
    std::size_t words;  ///< the number of words it uses
    std::optional<Day> on = {};
    std::optional<int> time = {};
};

/// The arguments as one line, which columns refer to, and its words.
class Line {
public:
    explicit Line(std::span<const std::string> arguments) {
        for (const std::string& argument : arguments) {
            if (!starts_.empty()) text_ += ' ';
            starts_.push_back(text_.size());
            text_ += argument;
        }
        const std::size_t colon = note_colon();
        has_note_ = colon < text_.size();
        if (has_note_) note_ = trimmed(std::string_view(text_).substr(colon + 1));
        for (const std::string_view word : split_words(std::string_view(text_).substr(0, colon))) {
            words_.push_back({word, argument_at(column(word))});
        }
    }

    Line(const Line&) = delete;  // the words are views of the text
    Line& operator=(const Line&) = delete;

    [[nodiscard]] const std::vector<Word>& words() const { return words_; }
    [[nodiscard]] std::string_view note() const { return note_; }
    [[nodiscard]] bool has_note() const { return has_note_; }
    [[nodiscard]] std::size_t column(std::string_view part) const {
        return static_cast<std::size_t>(part.data() - text_.data());
    }

    /// The part of the line that a text was taken from: at the beginning of a word, or after a comma.
    [[nodiscard]] std::string_view part(std::string_view text) const {
        const std::size_t space = text_.find(" " + std::string(text));
        return std::string_view(text_).substr(space == text_.npos ? text_.find(text) : space + 1, text.size());
    }

    /// The text of the words [from, to) as typed.
    [[nodiscard]] std::string_view between(std::size_t from, std::size_t to) const {
        if (from == to) return {};
        return {words_[from].text.begin(), words_[to - 1].text.end()};
    }

private:
    /// The position of the note's colon. Arguments are joined by spaces, so only a colon at the very end has none after
    /// it.
    [[nodiscard]] std::size_t note_colon() const {
        const std::size_t colon = text_.find(": ");
        if (colon != text_.npos) return colon;
        return text_.ends_with(':') ? text_.size() - 1 : text_.size();
    }

    [[nodiscard]] std::size_t argument_at(std::size_t column) const {
        return static_cast<std::size_t>(std::ranges::upper_bound(starts_, column) - starts_.begin()) - 1;
    }

    std::string text_;
    std::vector<std::size_t> starts_;
    std::vector<Word> words_;
    std::string_view note_;
    bool has_note_ = false;
};

std::string_view without_comma(std::string_view word) {
    if (word.ends_with(',')) word.remove_suffix(1);
    return word;
}

bool begins_with_digit(std::string_view word) {
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

/// Reads the words from left to right. It stores the first error and continues, so that a step does not have to check
/// the one before it.
class Reader {
public:
    Reader(const Line& line, std::span<const Person> people, Precision precision, Day today)
        : line_(line), words_(line.words()), people_(people), matcher_(people), precision_(precision), today_(today) {}

    Result<Sentence> read() {
        if (next_ < words_.size()) said_.kind = words_[next_++].text;
        read_whens();
        if (is_word(next_, "with")) ++next_;
        read_people_part();
        read_whens();
        read_place();
        read_whens();
        if (next_ < words_.size()) {
            mistake(words_[next_].text, "nothing else, 'at' and a place, or ': ' and a note");
        }
        said_.note = line_.note();
        if (mistake_) return tl::unexpected(*mistake_);
        return std::move(said_);
    }

private:
    [[nodiscard]] bool is_word(std::size_t at, std::string_view word) const {
        return at < words_.size() && fold(words_[at].text) == word;
    }

    void mistake(std::string_view found, std::string_view expected) {
        if (!mistake_) mistake_ = ParseError{line_.column(found), std::string(found), std::string(expected)};
    }

    /// A date of one to three words; the longest match counts. A word that names someone is never a date.
    [[nodiscard]] std::optional<When> date_at(std::size_t at) const {
        const auto names_somebody = [&](const Word& word) { return matcher_.knows(word.text); };
        for (std::size_t length = std::min<std::size_t>(3, words_.size() - at); length > 0; --length) {
            const auto day = parse_day(line_.between(at, at + length), today_, Tense::past);
            if (!day) continue;
            if (std::ranges::none_of(std::span(words_).subspan(at, length), names_somebody)) {
                return When{.words = length, .on = *day};
            }
        }
        return std::nullopt;
    }

    /// `yesterday`, `on friday`, `10:30`, `at 10:30`.
    [[nodiscard]] std::optional<When> when_at(std::size_t at) const {
        if (at >= words_.size()) return std::nullopt;
        const std::size_t at_words = is_word(at, "at") ? 1 : 0;
        if (at + at_words < words_.size()) {
            const auto time = parse_time(without_comma(words_[at + at_words].text));
            if (time) return When{.words = at_words + 1, .time = time};
        }
        const std::size_t on_words = is_word(at, "on") ? 1 : 0;
        auto when = date_at(at + on_words);
        if (when) when->words += on_words;
        return when;
    }

    void read_whens() {
        while (const auto when = when_at(next_)) {
            const std::string_view text = line_.between(next_, next_ + when->words);
            if ((when->on && said_.on) || (when->time && said_.time)) mistake(text, "one date and one time");
            if (when->on && *when->on > today_) mistake(text, "a day that is not in the future");
            if (when->on) said_.on = when->on;
            if (when->time) said_.time = when->time;
            next_ += when->words;
        }
    }

    [[nodiscard]] bool only_dates_from(std::size_t at) const {
        while (const auto when = when_at(at)) at += when->words;
        return at == words_.size();
    }

    void read_people_part() {
        const std::size_t from = next_;
        while (next_ < words_.size() && !is_word(next_, "at") && (next_ == from || !when_at(next_))) ++next_;
        for (Mention& mention : read_people(arguments(from, next_), people_, precision_)) add(std::move(mention));
    }

    /// The words [from, to) as arguments. A quoted argument that is entirely inside stays one argument.
    [[nodiscard]] std::vector<std::string> arguments(std::size_t from, std::size_t to) const {
        std::vector<std::string> arguments;
        while (from < to) {
            std::size_t end = from + 1;
            if (begins_argument(from)) {
                while (end < words_.size() && !begins_argument(end)) ++end;
                if (end > to) end = from + 1;
            }
            arguments.emplace_back(line_.between(from, end));
            from = end;
        }
        return arguments;
    }

    [[nodiscard]] bool begins_argument(std::size_t word) const {
        return word == 0 || words_[word - 1].argument != words_[word].argument;
    }

    void add(Mention mention) {
        if (mention.text.starts_with('+')) {
            if (said_.community) mistake(line_.part(mention.text), "one community");
            said_.community = community_handle(mention.text);
            if (said_.community->empty()) mistake(line_.part(mention.text), "a community, such as +govloop");
            return;
        }
        if (mention.meant.empty()) refuse_number_in(mention.text);
        said_.people.push_back(std::move(mention));
    }

    /// Rejects a number before a word in an unknown name: `30 feb` is an invalid date, not a new person.
    void refuse_number_in(std::string_view unknown) {
        const auto parts = split_words(unknown);
        const auto number = std::ranges::find_if(parts, begins_with_digit);
        if (number != parts.end())
            mistake(line_.part(*number), "a name, a time such as 10:30, or a date such as 2026-11-20");
    }

    /// Reads a place. It may contain a day (`Ruby Tuesday Grill`), so it ends where only dates and times follow.
    void read_place() {
        if (!is_word(next_, "at")) return;
        const std::size_t from = next_ + 1;
        if (from == words_.size()) mistake(words_[next_].text, "a place or a time after 'at'");
        next_ = std::min(from + 1, words_.size());
        while (next_ < words_.size() && !only_dates_from(next_)) ++next_;
        said_.place = without_comma(line_.between(from, next_));
    }

    const Line& line_;
    const std::vector<Word>& words_;
    std::span<const Person> people_;
    NameMatcher matcher_;
    Precision precision_;
    Day today_;
    std::size_t next_ = 0;
    Sentence said_;
    std::optional<ParseError> mistake_;
};

}  // namespace

Result<Sentence> parse_sentence(std::span<const std::string> arguments, std::span<const Person> people,
                                Precision precision, Day today) {
    const Line line(arguments);
    return Reader(line, people, precision, today).read();
}

SentencePart part_to_come(std::span<const std::string> arguments) {
    const Line line(arguments);
    if (line.has_note()) return SentencePart::note;
    const auto& words = line.words();
    if (words.empty()) return SentencePart::kind;
    for (std::size_t i = 1; i < words.size(); ++i) {
        if (fold(words[i].text) != "at") continue;
        if (i + 1 == words.size()) return SentencePart::place;
        if (!parse_time(without_comma(words[i + 1].text))) return SentencePart::when;
    }
    return SentencePart::people;
}

}  // namespace nj
