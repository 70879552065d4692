#include "nj/base/birthday.hpp"

#include <algorithm>

#include "calendar.hpp"
#include "nj/base/date.hpp"
#include "nj/base/date_parse.hpp"

namespace nj {

namespace {

/// `03-22` for `03-22` or `0322`, if that day exists in some year.
std::optional<std::string> normal_month_and_day(std::string_view text) {
    std::string digits(text);
    std::erase(digits, '-');
    const bool dashed = text.size() == 5 && text[2] == '-';
    const auto number = digits.size() == 4 && (text.size() == 4 || dashed) ? read_digits(digits) : std::nullopt;
    if (!number) return std::nullopt;
    const date::month_day day{date::month{static_cast<unsigned>(*number / 100)},
                              date::day{static_cast<unsigned>(*number % 100)}};
    if (!day.ok()) return std::nullopt;
    return digits.insert(2, 1, '-');
}

}  // namespace

std::optional<std::string> normal_birthday(std::string_view text) {
    text = text.substr(0, text.find('T'));
    const bool yearless = text.starts_with("--");
    const std::string year(yearless ? "-" : text.substr(0, 4));
    text.remove_prefix(std::min<std::size_t>(yearless ? 2 : 4, text.size()));
    if (!yearless && text.starts_with('-')) text.remove_prefix(1);
    const auto day = normal_month_and_day(text);
    if (!day) return std::nullopt;
    std::string birthday = year + "-" + *day;
    if (!yearless && !from_iso(birthday)) return std::nullopt;
    return birthday;
}

Day next_birthday(std::string_view birthday, Day today) {
    const auto number = [&](std::size_t from_end) {
        return static_cast<unsigned>(read_digits(birthday.substr(birthday.size() - from_end, 2)).value_or(1));
    };
    const auto in = [&](date::year year) {
        // counting from the first of the month makes 29 February of a common year 1 March
        return Day{year / date::month{number(5)} / 1} + Days{number(2) - 1};
    };
    const auto year = date::year_month_day{today}.year();
    const Day this_year = in(year);
    return this_year >= today ? this_year : in(year + date::years{1});
}

}  // namespace nj
