#include "nj/domain/filter.hpp"

#include <algorithm>

#include "filter_terms.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

/// The limit on terms, negations, and groups in a filter. No one types as many, and SQLite's limit is a little higher.
constexpr int at_most = 400;

bool is_letter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The beginning of a word such as `tag:` or `quiet>=`: the length of its name and of its sign.
struct FieldHead {
    std::size_t name = 0;
    std::size_t sign = 0;
    explicit operator bool() const { return sign > 0; }
};

FieldHead field_head(std::string_view text) {
    FieldHead head;
    while (head.name < text.size() && is_letter(text[head.name])) ++head.name;
    const auto rest = text.substr(head.name);
    if (head.name == 0 || rest.empty()) return head;
    if (rest.starts_with(">=") || rest.starts_with("<=")) {
        head.sign = 2;
    } else if (std::string_view(":=<>").find(rest.front()) != std::string_view::npos) {
        head.sign = 1;
    }
    return head;
}

/// A recursive descent parser: `any` is `all or all`, `all` is `one one`, `one` is a negation, a group, or a term.
class Reader {
public:
    Reader(std::span<const std::string> arguments, Day today) : today_(today) {
        for (const auto& argument : arguments) {
            if (!text_.empty()) text_ += ' ';
            text_ += argument;
            ends_.push_back(text_.size());
        }
    }

    Result<Filter> read() {
        skip_spaces();
        if (at_end()) return Filter{All{}};
        auto filter = any();
        if (filter && !at_end()) return mistake("no ')' here, because no '(' is open");
        return filter;
    }

private:
    Result<Filter> any();
    Result<Filter> all();
    Result<Filter> one();
    Result<Filter> group();
    Result<Filter> field_term(FieldHead head);
    Result<Filter> word_term();

    [[nodiscard]] std::string_view rest() const { return std::string_view(text_).substr(at_); }
    [[nodiscard]] bool at_end() const { return at_ == text_.size(); }
    [[nodiscard]] bool at_close() const { return rest().starts_with(')'); }
    void skip_spaces() { at_ = std::min(text_.find_first_not_of(' ', at_), text_.size()); }
    void skip(std::size_t length) {
        at_ += length;
        skip_spaces();
    }
    [[nodiscard]] tl::unexpected<ParseError> mistake(std::string expected) const {
        return tl::unexpected(ParseError{at_, std::string(word_at(at_)), std::move(expected)});
    }

    /// The characters up to a space or to the `)` of the group around them.
    [[nodiscard]] std::string_view word_at(std::size_t at) const;
    /// Whether a keyword is there, by itself or before a parenthesis: `or`, `not(`.
    [[nodiscard]] bool is_keyword(std::size_t at, std::string_view keyword) const {
        const auto word = word_at(at);
        return fold(word.substr(0, word.find('('))) == keyword;
    }
    [[nodiscard]] bool begins_term(std::size_t at) const;
    /// Reads a value without its quotes and moves past it.
    std::string take_value(bool one_word);
    std::string take_quoted();

    std::string text_;
    std::vector<std::size_t> ends_;  ///< where each argument ends
    std::size_t at_ = 0;
    int count_ = 0;
    Day today_;
};

std::string_view Reader::word_at(std::size_t at) const {
    int open = 0;
    std::size_t end = at;
    for (; end < text_.size() && text_[end] != ' '; ++end) {
        if (text_[end] == '(') ++open;
        if (text_[end] == ')' && open-- == 0) break;
    }
    return std::string_view(text_).substr(at, end - at);
}

bool Reader::begins_term(std::size_t at) const {
    if (text_[at] == '(' || text_[at] == '"' || is_keyword(at, "or") || is_keyword(at, "and") || is_keyword(at, "not"))
        return true;
    const auto term = std::string_view(text_).substr(text_[at] == '-' ? at + 1 : at);
    return static_cast<bool>(field_head(term)) || (text_[at] == '-' && term.starts_with('('));
}

Result<Filter> Reader::any() {
    auto first = all();
    if (!first || !is_keyword(at_, "or")) return first;
    Any any{{std::move(*first)}};
    while (is_keyword(at_, "or")) {
        skip(2);
        auto next = all();
        if (!next) return next;
        any.parts.push_back(std::move(*next));
    }
    return Filter{std::move(any)};
}

Result<Filter> Reader::all() {
    All all;
    do {
        auto next = one();
        if (!next) return next;
        all.parts.push_back(std::move(*next));
        if (is_keyword(at_, "and")) skip(3);
    } while (!at_end() && !at_close() && !is_keyword(at_, "or"));
    if (all.parts.size() == 1) return std::move(all.parts.front());
    return Filter{std::move(all)};
}

Result<Filter> Reader::one() {
    if (at_end() || at_close() || is_keyword(at_, "or") || is_keyword(at_, "and"))
        return mistake("a term here, such as tag:climate or a word");
    if (++count_ > at_most) return mistake("no more than " + std::to_string(at_most) + " terms");
    if (rest().front() == '(') return group();
    const bool negated = rest().front() == '-' || is_keyword(at_, "not");
    if (!negated) {
        const FieldHead head = field_head(rest());
        return head ? field_term(head) : word_term();
    }
    skip(rest().front() == '-' ? 1 : 3);
    auto part = one();
    if (!part) return part;
    return Filter{Not{{std::move(*part)}}};
}

Result<Filter> Reader::group() {
    const std::size_t opened = at_;
    skip(1);
    auto inside = any();
    if (!inside) return inside;
    if (!at_close()) {
        at_ = opened;
        return mistake("a ')' for this '('");
    }
    skip(1);
    return inside;
}

Result<Filter> Reader::field_term(FieldHead head) {
    const std::string name(rest().substr(0, head.name));
    const std::string sign(rest().substr(head.name, head.sign));
    const FilterField* field = filter_field(name);
    if (field == nullptr) return mistake(fields_expected(name));
    at_ += head.name + head.sign;
    const std::size_t column = at_;
    return field->read(sign, take_value(field->one_word), today_).map_error([column](ParseError error) {
        error.column += column;
        return error;
    });
}

Result<Filter> Reader::word_term() {
    const std::size_t column = at_;
    std::string typed;
    if (rest().front() == '"') {
        typed = take_quoted();
    } else {
        typed = word_at(at_);
        at_ += typed.size();
    }
    skip_spaces();
    if (folded_words(typed).empty())
        return tl::unexpected(ParseError{column, typed, "a word of letters or digits, or a term such as tag:climate"});
    return Filter{FullText{fold(typed)}};
}

std::string Reader::take_value(bool one_word) {
    if (rest().starts_with('"')) {
        std::string value = take_quoted();
        skip_spaces();
        return value;
    }
    const std::size_t begin = at_;
    const std::size_t argument_end = *std::ranges::lower_bound(ends_, at_);
    std::size_t end = at_ + word_at(at_).size();
    while (!one_word && end < argument_end && text_[end] == ' ' && !begins_term(end + 1))
        end += 1 + word_at(end + 1).size();
    skip(end - begin);
    return text_.substr(begin, end - begin);
}

std::string Reader::take_quoted() {
    const std::size_t begin = at_ + 1;
    const std::size_t end = std::min(text_.find('"', begin), text_.size());
    at_ = std::min(end + 1, text_.size());
    return text_.substr(begin, end - begin);
}

std::vector<Filter>* parts_of(Filter& filter) {
    if (auto* all = std::get_if<All>(&filter.node)) return &all->parts;
    if (auto* any = std::get_if<Any>(&filter.node)) return &any->parts;
    if (auto* negated = std::get_if<Not>(&filter.node)) return &negated->part;
    if (auto* goal = std::get_if<NamedByGoal>(&filter.node); goal != nullptr && !goal->names.empty())
        return &goal->names;
    return nullptr;
}

}  // namespace

Result<Filter> parse_filter(std::span<const std::string> arguments, Day today) {
    return Reader(arguments, today).read();
}

void for_each_term(Filter& filter, const std::function<void(Filter&)>& change) {
    if (auto* parts = parts_of(filter)) {
        for (auto& part : *parts) for_each_term(part, change);
    } else {
        change(filter);
    }
}

void for_each_term(const Filter& filter, const std::function<void(const Filter&)>& look) {
    // for_each_term changes nothing by itself
    for_each_term(const_cast<Filter&>(filter), [&](Filter& term) { look(term); });
}

bool asks_for(const Filter& filter, std::span<const State> states) {
    bool found = false;
    for_each_term(filter, [&](const Filter& term) {
        const auto* is = std::get_if<Is>(&term.node);
        found = found || (is != nullptr && std::ranges::find(states, is->state) != states.end());
    });
    return found;
}

}  // namespace nj
