#include "nj/base/date_text.hpp"

#include <cmath>

#include <fmt/format.h>

#include "calendar.hpp"
#include "nj/base/count.hpp"
#include "nj/base/date.hpp"

namespace nj {

namespace {

std::string_view month_name(date::month month) {
    return month_names[static_cast<unsigned>(month) - 1];
}

}  // namespace

std::string to_iso(Day day) {
    const date::year_month_day ymd{day};
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(ymd.year()), static_cast<unsigned>(ymd.month()),
                       static_cast<unsigned>(ymd.day()));
}

std::string time_text(int minutes) {
    return fmt::format("{:02}:{:02}", minutes / 60, minutes % 60);
}

Days rounded_days(double days) {
    return Days{static_cast<int>(std::lround(days))};
}

std::string short_date(Day day, Day today) {
    const date::year_month_day ymd{day};
    auto text = fmt::format("{} {}", static_cast<unsigned>(ymd.day()), month_name(ymd.month()).substr(0, 3));
    if (ymd.year() == date::year_month_day{today}.year()) return text;
    return fmt::format("{} {}", text, static_cast<int>(ymd.year()));
}

std::string long_date(Day day) {
    const date::year_month_day ymd{day};
    return fmt::format("{} {} {}", weekday_name(day), static_cast<unsigned>(ymd.day()), month_name(ymd.month()));
}

std::string weekday_name(Day day) {
    return std::string(weekday_names[date::weekday{day}.iso_encoding() - 1]);
}

std::string span_words(Days span) {
    if (span < Days{0}) return "in " + span_words(-span);
    constexpr double days_a_month = 30.44;
    constexpr double days_a_year = 365.25;
    const int days = span.count();
    if (days == 0) return "today";
    if (days < 14) return counted(days, "day");
    if (days < 9 * 7) return counted(days / 7, "week");
    if (days < 24 * days_a_month) return counted(static_cast<int>(days / days_a_month), "month");
    return counted(static_cast<int>(days / days_a_year), "year");
}

std::string cadence_words(Days cadence) {
    switch (cadence.count()) {
        case 7:
            return "weekly";
        case 30:
            return "monthly";
        case 90:
            return "quarterly";
        case 365:
            return "yearly";
        default:
            // `6m` is stored as 180 days and shown as 6 months again
            if (cadence.count() > 60 && cadence.count() % 30 == 0 && cadence.count() < 720)
                return counted(cadence.count() / 30, "month");
            return span_words(cadence);
    }
}

}  // namespace nj
