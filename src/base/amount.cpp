#include "amount.hpp"

#include "calendar.hpp"

namespace nj {

namespace {

std::optional<Unit> unit_named(std::string_view word) {
    if (word == "d" || word == "day" || word == "days") return Unit::day;
    if (word == "w" || word == "week" || word == "weeks") return Unit::week;
    if (word == "m" || word == "month" || word == "months") return Unit::month;
    if (word == "y" || word == "year" || word == "years") return Unit::year;
    return std::nullopt;
}

std::optional<int> read_count(std::string_view word) {
    if (word == "a") return 1;
    return word.size() <= 4 ? read_digits(word) : std::nullopt;
}

Day move_by_months(Day from, date::months months) {
    const date::year_month_day day{from};
    const auto month = date::year_month{day.year(), day.month()} + months;
    const date::year_month_day_last end{month.year(), date::month_day_last{month.month()}};
    return Day{month / std::min(day.day(), end.day())};
}

}  // namespace

std::optional<Amount> read_amount(std::span<const std::string_view> words) {
    if (words.empty() || words.size() > 2) return std::nullopt;
    const std::string_view first = words.front();
    const std::size_t digits =
        words.size() == 2 ? first.size() : std::min(first.find_first_not_of("0123456789"), first.size());
    const auto count = read_count(first.substr(0, digits));
    const auto unit = unit_named(words.size() == 2 ? words.back() : first.substr(digits));
    if (!count || !unit) return std::nullopt;
    return Amount{*count, *unit};
}

std::optional<Day> move_day(Day from, Amount amount, int direction) {
    const int steps = amount.count * direction;
    const auto day = [&] {
        switch (amount.unit) {
            case Unit::day:
                return from + Days{steps};
            case Unit::week:
                return from + date::weeks{steps};
            case Unit::month:
                return move_by_months(from, date::months{steps});
            case Unit::year:
                break;
        }
        return move_by_months(from, date::months{12 * steps});
    }();
    const auto year = date::year_month_day{day}.year();
    if (year < date::year{1} || year > date::year{9999}) return std::nullopt;
    return day;
}

}  // namespace nj
