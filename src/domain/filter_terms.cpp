#include "filter_terms.hpp"

#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "nj/base/date_parse.hpp"
#include "nj/base/nearest.hpp"
#include "nj/base/text.hpp"

namespace nj {
namespace {

Result<Filter> mistake(std::string_view value, std::string expected) {
    return tl::unexpected(ParseError{0, std::string(value), std::move(expected)});
}

bool names_one_value(std::string_view sign) {
    return sign == ":" || sign == "=";
}

template <TextField field>
Result<Filter> read_text(std::string_view sign, std::string_view value, Day /*today*/) {
    if (!names_one_value(sign)) return mistake(value, "a text after ':', because texts cannot be compared");
    std::string wanted = fold(value);
    if (wanted.empty()) return mistake(value, "a text after ':'");
    return Filter{TextTerm{field, std::move(wanted)}};
}

constexpr std::string_view durations = "a length of time such as 90d, 6w-, 3m or 30d..90d";

/// The meaning of a value without a sign: at least (`quiet:90d`), at most (`birthday:30d`), or exactly.
enum class Bare { at_least, at_most, just };

/// The comparison that `3+`, `3-` or a bare `3` means. Removes the ending from the value.
std::string_view take_ending(std::string_view& value, std::string_view sign, Bare bare) {
    const char ending = value.size() > 1 ? value.back() : '\0';
    if (ending == '+' || ending == '-') {
        value.remove_suffix(1);
        return ending == '+' ? ">=" : "<=";
    }
    if (sign == "=" || bare == Bare::just) return "=";
    return bare == Bare::at_least ? ">=" : "<=";
}

/// Reads `3`, `3+`, `3-`, `2..5`, and values after the signs of a comparison. `one` reads a single value; `step` is the
/// smallest difference between two values.
template <class T, class One>
Result<Bounds<T>> read_bounds(std::string_view sign, std::string_view value, Bare bare, T step, One one) {
    if (const auto dots = value.find(".."); dots != value.npos && names_one_value(sign))
        return one(value.substr(0, dots)).and_then([&](T from) {
            return one(value.substr(dots + 2)).map([from](T to) { return Bounds<T>{from, to}; });
        });
    if (names_one_value(sign)) sign = take_ending(value, sign, bare);
    return one(value).map([&](T read) {
        if (sign == ">" || sign == ">=") return Bounds<T>{read + (sign == ">" ? step : T{}), std::nullopt};
        if (sign == "<" || sign == "<=") return Bounds<T>{std::nullopt, read - (sign == "<" ? step : T{})};
        return Bounds<T>{read, read};
    });
}

Result<Days> duration(std::string_view text) {
    return parse_duration(text).map_error([](ParseError error) {
        error.expected = durations;
        return error;
    });
}

Result<Filter> read_quiet(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_bounds(sign, value, Bare::at_least, Days{1}, duration).map([](auto days) {
        return Filter{Quiet{days}};
    });
}

/// A number with at most that many decimals, as an integer in units of the last decimal.
template <int decimals>
Result<long long> number(std::string_view text) {
    std::string_view digits = text;
    const bool negative = digits.starts_with('-');
    if (negative) digits.remove_prefix(1);
    const auto point = digits.find('.');
    const auto whole = digits.substr(0, point);
    std::string shifted(whole);
    if (point != digits.npos) shifted += digits.substr(point + 1);
    const auto given = shifted.size() - whole.size();
    const bool is_number = !whole.empty() && given <= decimals && (point == digits.npos) == (given == 0) &&
                           shifted.find_first_not_of("0123456789") == std::string::npos && shifted.size() < 16;
    if (!is_number)
        return tl::unexpected(
            ParseError{0, std::string(text), "a number such as 3, 3+ (at least), 3- (at most) or 2..5"});
    shifted.append(decimals - given, '0');
    const long long value = std::stoll(shifted);
    return negative ? -value : value;
}

template <NumberField field, int decimals>
Result<Filter> read_number(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_bounds(sign, value, Bare::just, 1LL, number<decimals>).map([](auto bounds) {
        return Filter{NumberTerm{field, bounds, std::nullopt}};
    });
}

/// Reads `3+`, or a count within a span of days up to today: `3+@1y`.
Result<Filter> read_exchanges(std::string_view sign, std::string_view value, Day today) {
    const auto at = value.find('@');
    auto term = read_number<NumberField::exchanges, 0>(sign, value.substr(0, at), today);
    if (!term || at == value.npos) return term;
    const auto within = duration(value.substr(at + 1));
    if (!within)
        return tl::unexpected(ParseError{at + 1, std::string(value), "a length of time after '@', such as 1y"});
    std::get<NumberTerm>(term->node).within = *within;
    return term;
}

template <NumberField field, Bare bare>
Result<Filter> read_days(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_bounds(sign, value, bare, Days{1}, duration).map([](const Bounds<Days>& days) {
        const auto count = [](const std::optional<Days>& limit) {
            return limit ? std::optional<long long>(limit->count()) : std::nullopt;
        };
        return Filter{NumberTerm{field, {count(days.at_least), count(days.at_most)}, std::nullopt}};
    });
}

/// A month or a year means its first day: `since:2026` includes all of 2026, `before:2026` none of it.
Result<Day> first_day(std::string_view sign, std::string_view value, Day today) {
    constexpr std::string_view dates = "a date such as 2026-01-01, 2026-01 or monday";
    const auto span = parse_day_span(value, today, Tense::past);
    if (!names_one_value(sign) || !span) return tl::unexpected(ParseError{0, std::string(value), std::string(dates)});
    return span->first;
}

Result<Filter> read_since(std::string_view sign, std::string_view value, Day today) {
    return first_day(sign, value, today).map([](Day day) { return Filter{LastExchange{{day, std::nullopt}}}; });
}

Result<Filter> read_before(std::string_view sign, std::string_view value, Day today) {
    return first_day(sign, value, today).map([](Day day) {
        return Filter{LastExchange{{std::nullopt, day - Days{1}}}};
    });
}

/// Reads a day, a month, or a year; `FROM..TO`; or one with a sign: from its first day on, or up to its last.
Result<Filter> read_met(std::string_view sign, std::string_view value, Day today) {
    const auto span = parse_day_span(value, today, Tense::past);
    if (!span) return mistake(value, "a time such as 2025, 2026-05, 2026-05-02 or 2025-01-01..2025-06-30");
    Met met{{span->first, span->last}};
    if (sign == ">=") met.days.at_most.reset();
    if (sign == ">") met.days = {span->last + Days{1}, std::nullopt};
    if (sign == "<=") met.days.at_least.reset();
    if (sign == "<") met.days = {std::nullopt, span->first - Days{1}};
    return Filter{met};
}

template <Relation how>
Result<Filter> read_related(std::string_view sign, std::string_view value, Day /*today*/) {
    if (!names_one_value(sign) || folded_words(value).empty()) return mistake(value, "a person after ':'");
    return Filter{Related{how, std::string(value), {}}};
}

/// Reads `2`, `#2` or a full id, as in other places.
Result<Filter> read_goal(std::string_view sign, std::string_view value, Day /*today*/) {
    const std::string_view digits = value.starts_with('#') ? value.substr(1) : value;
    if (!names_one_value(sign) || digits.empty() || digits.find_first_not_of("0123456789") != digits.npos)
        return mistake(value, "the number of a goal, such as goal:2; nj goal list shows them");
    return Filter{NamedByGoal{std::string(value), {}}};
}

/// Reads a community, with or without `+`: `+pmstudent`.
Result<Filter> read_community(std::string_view sign, std::string_view value, Day today) {
    if (value.starts_with('+')) value.remove_prefix(1);
    return read_text<TextField::community>(sign, value, today);
}

constexpr std::array<std::pair<std::string_view, State>, 7> states{{
    {"due", State::due},
    {"overdue", State::overdue},
    {"dormant", State::dormant},
    {"unmet", State::unmet},
    {"archived", State::archived},
    {"waiting", State::waiting},
    {"new", State::fresh},
}};

constexpr std::array<std::pair<std::string_view, Thing>, 4> things{
    {{"email", Thing::email}, {"phone", Thing::phone}, {"promise", Thing::promise}, {"ask", Thing::ask}}};

constexpr std::array<std::pair<std::string_view, Circle>, 5> rings{{
    {"inner", Circle::inner},
    {"close", Circle::close},
    {"friends", Circle::friends},
    {"active", Circle::active},
    {"wider", Circle::wider},
}};

/// The suggestions for an unknown word: `'tag:', or one of tag, name, org`.
template <class List, class Name>
std::string one_of(std::string_view typed, const List& list, Name name, std::string_view mark) {
    std::vector<std::string> names;
    names.reserve(list.size());
    for (const auto& item : list) names.emplace_back(name(item));
    if (const auto near = nearest(typed, names)) return "'" + *near + std::string(mark) + "'";
    std::string text = "one of";
    for (const auto& each : names) text += (&each == &names.front() ? " " : ", ") + each;
    return text;
}

/// Reads a word from a fixed list.
template <class List, class Make>
Result<Filter> read_choice(std::string_view sign, std::string_view value, const List& list, Make make) {
    const std::string wanted = fold(value);
    const auto found = std::ranges::find_if(list, [&](const auto& item) { return item.first == wanted; });
    if (!names_one_value(sign) || found == list.end())
        return mistake(value, one_of(
                                  value, list, [](const auto& item) { return item.first; }, ""));
    return Filter{make(found->second)};
}

Result<Filter> read_is(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_choice(sign, value, states, [](State state) { return Is{state}; });
}

Result<Filter> read_has(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_choice(sign, value, things, [](Thing thing) { return Has{thing}; });
}

Result<Filter> read_circle(std::string_view sign, std::string_view value, Day /*today*/) {
    return read_choice(sign, value, rings, [](Circle circle) { return InCircle{circle}; });
}

using enum NumberField;
constexpr bool a_word = true;
constexpr std::array fields{
    FilterField{"tag", "tag:climate", "whole tag", read_text<TextField::tag>},
    FilterField{"community", "community:pmstudent", "whole handle or name of a community", read_community},
    FilterField{"org", "org:acme", "part of where they work", read_text<TextField::org>},
    FilterField{"title", "title:director", "part of their title", read_text<TextField::title>},
    FilterField{"city", "city:boston", "part of where they live", read_text<TextField::city>},
    FilterField{"name", "name:steph", "part of a name or alias", read_text<TextField::name>},
    FilterField{"email", "email:@acme.org", "part of an email address", read_text<TextField::email>},
    FilterField{"note", "note:\"book club\"", "part of a note, or of an exchange's note", read_text<TextField::note>},
    FilterField{"kind", "kind:coffee", "has an exchange of this kind", read_text<TextField::kind>},
    FilterField{"circle", "circle:close", "inner, close, friends, active, or wider", read_circle, a_word},
    FilterField{"is", "is:due", "due, overdue, dormant, unmet, archived, waiting, or new", read_is, a_word},
    FilterField{"has", "has:promise", "email, phone, or an open promise or ask", read_has, a_word},
    FilterField{"via", "via:ruth", "introduced by this person", read_related<Relation::via>},
    FilterField{"knows", "knows:ruth", "known to know this person", read_related<Relation::knows>},
    FilterField{"goal", "goal:2", "named by this goal", read_goal, a_word},
    FilterField{"quiet", "quiet:90d", "at least this long since the last exchange; 90d- is at most", read_quiet},
    FilterField{"since", "since:2026-01-01", "last exchange on this day or later", read_since},
    FilterField{"before", "before:2026-01-01", "last exchange before this day", read_before},
    FilterField{"met", "met:2025", "first met in this period", read_met},
    FilterField{"exchanges", "exchanges:3+@1y", "number of exchange days, optionally within a period", read_exchanges,
                a_word},
    FilterField{"value", "value:5+", "value of all exchanges", read_number<value, 0>, a_word},
    FilterField{"balance", "balance:0+", "given minus got, fading; 0+ if you gave more", read_number<balance, 2>,
                a_word},
    FilterField{"cadence", "cadence:30d-", "cadence you set", read_days<cadence, Bare::just>},
    FilterField{"birthday", "birthday:30d", "birthday within this many days", read_days<birthday, Bare::at_most>},
};

}  // namespace

const FilterField* filter_field(std::string_view name) {
    const auto* found = std::ranges::find(fields, std::string_view(fold(name)), &FilterField::name);
    return found == fields.end() ? nullptr : found;
}

std::vector<FilterNote> filter_notes() {
    std::vector<FilterNote> notes;
    notes.reserve(fields.size());
    for (const auto& field : fields) notes.push_back({field.name, field.example, field.means});
    return notes;
}

std::string fields_expected(std::string_view typed) {
    return one_of(
        typed, fields, [](const auto& field) { return field.name; }, ":");
}

}  // namespace nj
