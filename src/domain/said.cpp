#include "nj/domain/said.hpp"

#include <algorithm>
#include <array>

#include "nj/base/date_parse.hpp"
#include "nj/base/text.hpp"
#include "nj/domain/sentence.hpp"

namespace nj {

namespace {

std::string_view last_word(std::string_view text) {
    const auto words = split_words(text);
    return words.empty() ? std::string_view{} : words.back();
}

bool is_weight(std::string_view word) {
    return word.size() > 1 && word.front() == '=' && word.find_first_not_of("0123456789", 1) == word.npos;
}

/// Removes a leading `@handle` from the text and returns it.
std::string take_person(std::string_view& text) {
    if (!text.starts_with('@')) return {};
    const std::string_view handle = split_words(text).front();
    if (handle.size() == 1) return {};
    text = trimmed(text.substr(handle.size()));
    return std::string(handle.substr(1));
}

/// Removes a final ` =N` from the text and returns it. The caller checks the range.
std::string_view take_weight(std::string_view& text) {
    const std::string_view word = last_word(text);
    if (!is_weight(word)) return {};
    text = trimmed(text.substr(0, text.size() - word.size()));
    return word;
}

/// Reads a due day. A promise of last week that was due yesterday is late; it is not for next year.
Result<Day> due_day(std::string_view text, Day today, std::optional<Day> said_on) {
    constexpr Days most_of_a_year{270};
    const auto day = parse_day(text, today, Tense::coming);
    if (!day || !said_on || *day - today < most_of_a_year) return day;
    const auto then = parse_day(text, *said_on, Tense::coming);
    return then && *then < today ? then : day;
}

/// Removes a final ` by DATE` from the text and returns the date.
Result<std::optional<Day>> take_due(std::string_view& text, Day today, std::optional<Day> said_on) {
    constexpr std::string_view by = "by ";
    const std::size_t space = text.rfind(" by ");
    const std::size_t at = space == text.npos ? 0 : space + 1;
    if (!text.substr(at).starts_with(by)) return std::optional<Day>();
    const auto day = due_day(text.substr(at + by.size()), today, said_on);
    if (!day && day.error().expected == not_in_calendar) return tl::unexpected(day.error());
    if (!day) return std::optional<Day>();
    text = trimmed(text.substr(0, at));
    return std::optional<Day>(*day);
}

}  // namespace

Result<Said> read_said(std::string_view text, Ending ending, Day today, std::optional<Day> said_on) {
    const char* const start = text.data();
    const auto mistake = [&](std::string_view found, std::string_view expected) {
        const auto column = static_cast<std::size_t>(found.data() - start);
        return tl::unexpected(ParseError{column, std::string(found), std::string(expected)});
    };
    Said said;
    std::string_view rest = trimmed(text);
    said.person = take_person(rest);
    if (ending == Ending::weight) {
        const std::string_view weight = take_weight(rest);
        const bool allowed = weight.size() == 2 && weight[1] >= '1' && weight[1] <= '5';
        if (!weight.empty() && !allowed) return mistake(weight, "a weight from =1 (a link) to =5 (a door opened)");
        if (allowed) said.weight = weight[1] - '0';
    }
    if (ending == Ending::due) {
        const auto due = take_due(rest, today, said_on);
        if (!due) return tl::unexpected(due.error());
        said.by = *due;
    }
    if (rest.empty()) return mistake(text.substr(text.size()), "a description of it");
    said.text = rest;
    return said;
}

NoteText read_note(std::string_view text) {
    constexpr std::array<std::string_view, 7> topics{"likes", "needs", "offers", "family", "work", "avoid", "why"};
    text = trimmed(text);
    const auto words = split_words(text);
    if (words.size() < 2) return {{}, std::string(text)};
    const std::string_view first = words.front();
    const bool own = first.size() > 1 && first.ends_with(':');
    std::string topic = fold(own ? first.substr(0, first.size() - 1) : first);
    if (!own && std::ranges::find(topics, topic) == topics.end()) return {{}, std::string(text)};
    return {std::move(topic), std::string(trimmed(text.substr(first.size())))};
}

}  // namespace nj
