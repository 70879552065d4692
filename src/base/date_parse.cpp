#include "nj/base/date_parse.hpp"

#include <algorithm>
#include <span>

#include "amount.hpp"
#include "calendar.hpp"
#include "nj/base/date.hpp"
#include "nj/base/text.hpp"

namespace nj {

namespace {

using Words = std::span<const std::string_view>;

constexpr std::string_view a_date = "a date such as 'yesterday', 'nov 20' or 2026-11-20";

/// A day as it was written; it may not exist.
struct WrittenDate {
    date::month month;
    date::day day;
    std::optional<date::year> year;
};

tl::unexpected<ParseError> parse_error(std::string_view text, std::string_view expected) {
    return tl::unexpected(ParseError{0, std::string(text), std::string(expected)});
}

/// The index of the name that a folded word gives, whole or as its first three letters.
std::optional<unsigned> find_name(std::span<const std::string_view> names, std::string_view word) {
    const auto meant = std::ranges::find_if(names, [&](std::string_view name) {
        const std::string folded = fold(name);
        return word == folded || word == folded.substr(0, 3);
    });
    if (meant == names.end()) return std::nullopt;
    return static_cast<unsigned>(meant - names.begin());
}

std::optional<unsigned> read_weekday(std::string_view word) {
    if (word == "tues") word = "tue";
    if (word == "thur" || word == "thurs") word = "thu";
    return find_name(weekday_names, word);
}

std::optional<date::month> read_month(std::string_view word) {
    const auto place = find_name(month_names, word == "sept" ? "sep" : word);
    if (!place) return std::nullopt;
    return date::month{*place + 1};
}

std::optional<date::year> read_year(std::string_view word) {
    const auto year = word.size() == 4 ? read_digits(word) : std::nullopt;
    if (!year || *year == 0) return std::nullopt;
    return date::year{*year};
}

/// `20`, `20th`.
std::optional<date::day> read_day_of_month(std::string_view word) {
    for (const std::string_view ending : {"st", "nd", "rd", "th"}) {
        if (word.ends_with(ending)) word.remove_suffix(ending.size());
    }
    const auto day = word.size() <= 2 ? read_digits(word) : std::nullopt;
    if (!day) return std::nullopt;
    return date::day{static_cast<unsigned>(*day)};
}

std::optional<WrittenDate> read_iso(std::string_view word) {
    if (word.size() != 10 || word[4] != '-' || word[7] != '-') return std::nullopt;
    const auto year = read_year(word.substr(0, 4));
    const auto month = read_digits(word.substr(5, 2));
    const auto day = read_digits(word.substr(8, 2));
    if (!year || !month || !day) return std::nullopt;
    return WrittenDate{date::month{static_cast<unsigned>(*month)}, date::day{static_cast<unsigned>(*day)}, year};
}

/// `nov 20`, `20 nov`, either with a year.
std::optional<WrittenDate> read_month_and_day(Words words) {
    if (words.size() < 2 || words.size() > 3) return std::nullopt;
    const bool month_first = read_month(words[0]).has_value();
    const auto month = read_month(words[month_first ? 0 : 1]);
    const auto day = read_day_of_month(words[month_first ? 1 : 0]);
    const auto year = words.size() == 3 ? read_year(words[2]) : std::nullopt;
    if (!month || !day || (words.size() == 3 && !year)) return std::nullopt;
    return WrittenDate{*month, *day, year};
}

std::optional<WrittenDate> read_written_date(Words words) {
    return words.size() == 1 ? read_iso(words[0]) : read_month_and_day(words);
}

std::optional<Day> valid_day(date::year_month_day day) {
    if (!day.ok()) return std::nullopt;
    return Day{day};
}

/// Finds the day; without a year, the nearest one, which may be today. 29 February may be eight years away (1896 to
/// 1904).
std::optional<Day> resolve(const WrittenDate& written, Day today, Tense tense) {
    if (written.year) return valid_day(*written.year / written.month / written.day);
    const auto this_year = date::year_month_day{today}.year();
    for (int away = 0; away <= 8; ++away) {
        const date::years step{tense == Tense::past ? -away : away};
        const auto day = valid_day((this_year + step) / written.month / written.day);
        if (day && (tense == Tense::past ? *day <= today : *day >= today)) return day;
    }
    return std::nullopt;
}

unsigned weekday_index(Day day) {
    return date::weekday{day}.iso_encoding() - 1;
}

/// The latest day on that weekday that is not after `day`.
Day weekday_until(Day day, unsigned place) {
    return day - Days{(weekday_index(day) + 7 - place) % 7};
}

std::optional<Day> read_one_word(std::string_view word, Day today, Tense tense) {
    if (word == "today") return today;
    if (word == "yesterday") return today - Days{1};
    if (word == "tomorrow") return today + Days{1};
    if (const auto place = read_weekday(word)) {
        return tense == Tense::past ? weekday_until(today, *place) : weekday_until(today + Days{7}, *place);
    }
    if (!word.starts_with('+')) return std::nullopt;
    word.remove_prefix(1);
    const auto amount = read_amount(Words(&word, 1));
    return amount ? move_day(today, *amount, 1) : std::nullopt;
}

/// `last friday`, `next tue`.
std::optional<Day> read_last_or_next(Words words, Day today) {
    const auto place = words.size() == 2 ? read_weekday(words[1]) : std::nullopt;
    if (!place) return std::nullopt;
    if (words[0] == "last") return weekday_until(today - Days{1}, *place);
    if (words[0] == "next") return today - Days{weekday_index(today)} + Days{7 + *place};
    return std::nullopt;
}

/// `last week`, `next month`: the same day of that week or month.
std::optional<Day> read_last_or_next_span(Words words, Day today) {
    if (words.size() != 2 || (words[0] != "last" && words[0] != "next")) return std::nullopt;
    const int sign = words[0] == "last" ? -1 : 1;
    if (words[1] == "week") return move_day(today, {1, Unit::week}, sign);
    if (words[1] == "month") return move_day(today, {1, Unit::month}, sign);
    if (words[1] == "year") return move_day(today, {1, Unit::year}, sign);
    return std::nullopt;
}

/// `day before yesterday`, `day after tomorrow`.
std::optional<Day> read_day_before_or_after(Words words, Day today) {
    if (!words.empty() && words[0] == "the") words = words.subspan(1);
    if (words.size() != 3 || words[0] != "day") return std::nullopt;
    if (words[1] == "before" && words[2] == "yesterday") return today - Days{2};
    if (words[1] == "after" && words[2] == "tomorrow") return today + Days{2};
    return std::nullopt;
}

/// `3 days ago`, `a week ago`, `in 3 weeks`.
std::optional<Day> read_distance(Words words, Day today) {
    if (words.size() < 2) return std::nullopt;
    const bool ahead = words.front() == "in";
    if (!ahead && words.back() != "ago") return std::nullopt;
    const auto amount = read_amount(words.subspan(ahead ? 1 : 0, words.size() - 1));
    return amount ? move_day(today, *amount, ahead ? 1 : -1) : std::nullopt;
}

std::optional<Day> read_end_of_month(Words words, Day today) {
    if (words.size() != 3 || words[0] != "end" || words[1] != "of" || words[2] != "month") return std::nullopt;
    const date::year_month_day day{today};
    return Day{day.year() / day.month() / date::last};
}

std::optional<Day> read_relative(Words words, Day today, Tense tense) {
    if (words.size() == 1) return read_one_word(words[0], today, tense);
    if (const auto day = read_last_or_next(words, today)) return day;
    if (const auto day = read_last_or_next_span(words, today)) return day;
    if (const auto day = read_day_before_or_after(words, today)) return day;
    if (const auto day = read_distance(words, today)) return day;
    return read_end_of_month(words, today);
}

/// Splits a date into words without punctuation: `Nov. 20, 2025`.
std::vector<std::string_view> date_words(std::string_view folded) {
    auto words = split_words(folded);
    for (auto& word : words) {
        if (word.ends_with(',') || word.ends_with('.')) word.remove_suffix(1);
    }
    return words;
}

/// `2026`, `2026-11`.
std::optional<DaySpan> read_year_or_month(std::string_view text) {
    const auto year = read_year(text.substr(0, 4));
    if (year && text.size() == 4) return DaySpan{Day{*year / 1 / 1}, Day{*year / 12 / 31}};
    if (!year || text.size() != 7 || text[4] != '-') return std::nullopt;
    const auto month = read_digits(text.substr(5));
    if (!month || *month < 1 || *month > 12) return std::nullopt;
    return DaySpan{Day{*year / *month / 1}, Day{*year / *month / date::last}};
}

/// If the first day is after the last, it is resolved again as the nearest day before the last: `20 nov..23 nov` typed
/// on 22 November is four days, not most of a year.
Result<DaySpan> read_from_to(std::string_view from, std::string_view to, Day today, Tense tense) {
    const auto last = parse_day(to, today, tense);
    if (!last) return tl::unexpected(last.error());
    auto first = parse_day(from, today, tense);
    if (first && *first > *last) first = parse_day(from, *last, Tense::past);
    if (!first) return tl::unexpected(first.error());
    if (*first > *last) return parse_error(from, "a first day that is not after the last");
    return DaySpan{*first, *last};
}

std::optional<Days> named_duration(std::string_view word) {
    if (word == "daily") return Days{1};
    if (word == "weekly") return Days{7};
    if (word == "fortnightly") return Days{14};
    if (word == "monthly") return Days{30};
    if (word == "quarterly") return Days{90};
    if (word == "yearly") return Days{365};
    return std::nullopt;
}

Days nominal_days(Amount amount) {
    switch (amount.unit) {
        case Unit::day:
            return Days{amount.count};
        case Unit::week:
            return Days{7 * amount.count};
        case Unit::month:
            return Days{30 * amount.count};
        case Unit::year:
            break;
    }
    return Days{365 * amount.count};
}

}  // namespace

Result<Day> parse_day(std::string_view text, Day today, Tense tense) {
    const std::string folded = fold(text);
    const auto words = date_words(folded);
    const auto written = read_written_date(words);
    const auto day = written ? resolve(*written, today, tense) : read_relative(words, today, tense);
    if (day) return *day;
    return parse_error(trimmed(text), written ? std::string(not_in_calendar) : std::string(a_date));
}

Result<DaySpan> parse_day_span(std::string_view text, Day today, Tense tense) {
    const std::string_view span = trimmed(text);
    if (const auto whole = read_year_or_month(span)) return *whole;
    const std::size_t dots = span.find("..");
    if (dots != span.npos) return read_from_to(span.substr(0, dots), span.substr(dots + 2), today, tense);
    const auto day = parse_day(span, today, tense);
    if (!day) return tl::unexpected(day.error());
    return DaySpan{*day, *day};
}

Result<Days> parse_duration(std::string_view text) {
    constexpr Days a_century{36500};
    const std::string folded = fold(text);
    const auto words = split_words(folded);
    if (const auto named = named_duration(folded)) return *named;
    const auto amount = read_amount(words);
    const Days days = amount ? nominal_days(*amount) : Days{0};
    if (days < Days{1} || days > a_century)
        return parse_error(trimmed(text), "a span of time such as 10d, 6w, 3m or monthly");
    return days;
}

std::optional<int> parse_time(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == text.npos || colon > 2 || text.size() != colon + 3) return std::nullopt;
    const auto hours = read_digits(text.substr(0, colon));
    const auto minutes = read_digits(text.substr(colon + 1));
    if (!hours || !minutes || *hours > 23 || *minutes > 59) return std::nullopt;
    return *hours * 60 + *minutes;
}

std::optional<Day> from_iso(std::string_view text) {
    const auto written = read_iso(text);
    return written ? valid_day(*written->year / written->month / written->day) : std::nullopt;
}

}  // namespace nj
