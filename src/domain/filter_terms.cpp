#include "filter_terms.hpp"

#include <algorithm>
#include <array>
#include <utility>

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
    if (!names_one_value(sign)) return mistake(value, "a text after ':', for texts are not compared");
    std::string wanted = fold(value);
    if (wanted.empty()) return mistake(value, "a text after ':'");
    return Filter{TextTerm{field, std::move(wanted)}};
}

constexpr std::string_view durations = "a length of time such as 90d, 6w-, 3m or 30d..90d";

Result<Days> duration(std::string_view text) {
    return parse_duration(text).map_error([](ParseError error) {
        error.expected = durations;
        return error;
    });
}

Result<Filter> quiet_between(std::string_view from, std::string_view to) {
    const auto at_least = duration(from);
    if (!at_least) return tl::unexpected(at_least.error());
    const auto at_most = duration(to);
    if (!at_most) return tl::unexpected(at_most.error());
    return Filter{Quiet{*at_least, *at_most}};
}

/// `90d` and `90d+` at least, `90d-` at most, `30d..90d` between; a sign says it as well.
Result<Filter> read_quiet(std::string_view sign, std::string_view value, Day /*today*/) {
    if (const auto dots = value.find(".."); dots != value.npos && sign == ":")
        return quiet_between(value.substr(0, dots), value.substr(dots + 2));
    if (sign == ":") {
        sign = value.ends_with('-') ? "<=" : ">=";
        if (value.ends_with('-') || value.ends_with('+')) value.remove_suffix(1);
    }
    const auto days = duration(value);
    if (!days) return tl::unexpected(days.error());
    if (sign == "=") return Filter{Quiet{*days, *days}};
    if (sign.front() == '>') return Filter{Quiet{*days + Days{sign == ">" ? 1 : 0}, std::nullopt}};
    return Filter{Quiet{std::nullopt, *days - Days{sign == "<" ? 1 : 0}}};
}

/// A month or a year stands for its first day: `since:2026` is all of 2026, `before:2026` none of it.
Result<Day> first_day(std::string_view sign, std::string_view value, Day today) {
    constexpr std::string_view dates = "a date such as 2026-01-01, 2026-01 or monday";
    const auto span = parse_day_span(value, today, Tense::past);
    if (!names_one_value(sign) || !span) return tl::unexpected(ParseError{0, std::string(value), std::string(dates)});
    return span->first;
}

Result<Filter> read_since(std::string_view sign, std::string_view value, Day today) {
    return first_day(sign, value, today).map([](Day day) { return Filter{LastExchange{day, std::nullopt}}; });
}

Result<Filter> read_before(std::string_view sign, std::string_view value, Day today) {
    return first_day(sign, value, today).map([](Day day) { return Filter{LastExchange{std::nullopt, day - Days{1}}}; });
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

/// `'tag:', or one of tag, name, org`: what could be meant by a word nobody knows.
template <class List, class Name>
std::string one_of(std::string_view typed, const List& list, Name name, std::string_view mark) {
    std::vector<std::string> names;
    for (const auto& item : list) names.emplace_back(name(item));
    if (const auto near = nearest(typed, names)) return "'" + *near + std::string(mark) + "'";
    std::string text = "one of";
    for (const auto& each : names) text += (&each == &names.front() ? " " : ", ") + each;
    return text;
}

Result<Filter> read_is(std::string_view sign, std::string_view value, Day /*today*/) {
    const std::string wanted = fold(value);
    const auto* found = std::ranges::find(states, std::string_view(wanted), &std::pair<std::string_view, State>::first);
    if (!names_one_value(sign) || found == states.end())
        return mistake(value, one_of(
                                  value, states, [](const auto& state) { return state.first; }, ""));
    return Filter{Is{found->second}};
}

constexpr std::array fields{
    FilterField{"tag", read_text<TextField::tag>},
    FilterField{"org", read_text<TextField::org>},
    FilterField{"city", read_text<TextField::city>},
    FilterField{"name", read_text<TextField::name>},
    FilterField{"is", read_is},
    FilterField{"quiet", read_quiet},
    FilterField{"since", read_since},
    FilterField{"before", read_before},
};

}  // namespace

const FilterField* filter_field(std::string_view name) {
    const auto* found = std::ranges::find(fields, std::string_view(fold(name)), &FilterField::name);
    return found == fields.end() ? nullptr : found;
}

std::string fields_expected(std::string_view typed) {
    return one_of(
        typed, fields, [](const auto& field) { return field.name; }, ":");
}

}  // namespace nj
