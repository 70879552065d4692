#include "nj/domain/practice.hpp"

#include <doctest/doctest.h>

#include <algorithm>
#include <random>

#include "nj/domain/quota.hpp"

using namespace nj;

namespace {

// A Monday.
constexpr Day monday{date::local_days{date::year{2026} / 11 / 2}};

/// The days from Monday on: `x` with a conversation, `.` without.
std::vector<Day> days_of(std::string_view pattern) {
    std::vector<Day> days;
    for (std::size_t i = 0; i < pattern.size(); ++i)
        if (pattern[i] == 'x') days.push_back(monday + Days{static_cast<int>(i)});
    return days;
}

Day day_at(std::size_t index) {
    return monday + Days{static_cast<int>(index)};
}

/// Tries the documented rule for every run of days: no week in it has two days without a conversation.
int longest_by_trying(const std::vector<Day>& days) {
    int longest = 0;
    for (std::size_t first = 0; first < days.size(); ++first)
        for (std::size_t last = first; last < days.size(); ++last) {
            std::vector<Day> weeks_missed;
            for (Day day = days[first]; day < days[last]; day += Days{1})
                if (std::ranges::find(days, day) == days.end()) weeks_missed.push_back(monday_of(day));
            if (std::ranges::adjacent_find(weeks_missed) == weeks_missed.end())
                longest = std::max(longest, static_cast<int>(last - first) + 1);
        }
    return longest;
}

Encounter encounter(int id, Day on, std::string trip = {}) {
    Encounter made;
    made.id = EncounterId{id};
    made.on = on;
    made.text = "someone";
    made.trip = std::move(trip);
    return made;
}

}  // namespace

TEST_CASE("one rest day a week does not break a streak") {
    struct Row {
        std::string_view pattern;  // Monday first; today is the day after the last
        int running;
        int best;
    };
    const Row rows[] = {
        {"", 0, 0},
        {"x", 1, 1},
        {"xxx", 3, 3},
        {"xx.x", 3, 3},             // a rest day
        {"xxx.", 3, 3},             // today is not over
        {"xxx..", 0, 3},            // two rest days in one week
        {"x.x.x", 2, 2},            // the second rest day ends the streak before the first
        {"xxxxxx.xxx", 9, 9},       // Sunday off
        {"xxxxxx..xxxxx", 11, 11},  // Sunday and Monday off are two weeks
        {"xxxxxx..x.xxx", 4, 7},    // but Wednesday is then the second of its week
        {"xxxxxx...xxxx", 4, 6},    // three consecutive days always end a streak
        {"xxxxx..xxxxx", 5, 5},     // Saturday and Sunday off
        {"xxxxxxxx....................x", 1, 8},
        {"xxxxxxxx.............", 0, 8},
    };
    for (const auto& row : rows) {
        CAPTURE(row.pattern);
        const auto days = days_of(row.pattern);
        CHECK(running_streak(days, day_at(row.pattern.size())).days == row.running);
        CHECK(best_streak(days).days == row.best);
    }
}

TEST_CASE("today does not count as missed") {
    const auto days = days_of("x.x");
    CHECK(running_streak(days, day_at(2)).days == 2);
    CHECK(running_streak(days, day_at(3)).days == 2);
    CHECK(running_streak(days, day_at(4)).days == 1);  // Thursday was missed, after Tuesday
    CHECK(running_streak(days, day_at(5)).days == 0);
}

TEST_CASE("the best of two equal streaks is the later one, and it ends on its last day") {
    CHECK(best_streak(days_of("xxx...xxx")).last == day_at(8));
    CHECK(best_streak(days_of("xxx...xx")).last == day_at(2));
}

TEST_CASE("the best streak is the longest with at most one day missed in each week") {
    std::mt19937 random(11);
    for (int round = 0; round < 300; ++round) {
        std::string pattern;
        const auto rest = 2 + random() % 6;
        for (int day = 0; day < 40; ++day) pattern += random() % rest == 0 ? '.' : 'x';
        CAPTURE(pattern);
        const auto days = days_of(pattern);
        CHECK(best_streak(days).days == longest_by_trying(days));
        CHECK(running_streak(days, day_at(40)).days <= best_streak(days).days);
    }
}

TEST_CASE("another day with a conversation never shortens a streak") {
    std::mt19937 random(5);
    for (int round = 0; round < 200; ++round) {
        std::string pattern;
        for (int day = 0; day < 30; ++day) pattern += random() % 3 == 0 ? '.' : 'x';
        const auto before = days_of(pattern);
        pattern[random() % pattern.size()] = 'x';
        const auto after = days_of(pattern);
        CAPTURE(pattern);
        CHECK(best_streak(after).days >= best_streak(before).days);
        CHECK(running_streak(after, day_at(30)).days >= running_streak(before, day_at(30)).days);
    }
}

TEST_CASE("the scoreboard counts attempts, days, trips, and weeks") {
    std::vector<Encounter> all;
    all.push_back(encounter(1, monday, "Denver"));
    all.push_back(encounter(2, monday, "denver"));
    all.push_back(encounter(3, monday + Days{1}));
    all.push_back(encounter(4, monday + Days{21}, "Boston"));
    all[1].learned = {"flew DC-3s", "Nome has no road"};
    all[2].moved_on = true;
    all[3].learned = {"the fair is moved to May"};
    const auto board = practice_board(all, monday + Days{21});
    CHECK(board.total == 4);
    CHECK(board.first == monday);
    CHECK(board.learned == 3);
    CHECK(board.moved_on == 1);
    REQUIRE(board.today.size() == 1);
    CHECK(board.today.front().id == EncounterId{4});
    CHECK(board.streak.days == 1);
    CHECK(board.best.days == 2);
    CHECK(board.best_day->on == monday);
    CHECK(board.best_day->count == 2);
    CHECK(board.best_day->where == "Denver");
    CHECK(board.best_trip->count == 2);
    CHECK(board.first_week == monday - Days{56});
    CHECK(board.weeks == std::array<std::size_t, board_weeks>{0, 0, 0, 0, 0, 0, 0, 0, 3, 0, 0, 1});
    CHECK(board.story->id == EncounterId{2});  // not the one from today
}

TEST_CASE("a scoreboard without encounters is empty") {
    const auto board = practice_board({}, monday);
    CHECK(board.total == 0);
    CHECK_FALSE(board.first);
    CHECK_FALSE(board.best_day);
    CHECK_FALSE(board.best_trip);
    CHECK_FALSE(board.story);
    CHECK(board.best.days == 0);
}

TEST_CASE("the best day and trip are the latest of equal ones, and a day in two places has no place") {
    const std::vector<Encounter> all{encounter(1, monday, "Denver"), encounter(2, monday + Days{1}, "Lima"),
                                     encounter(3, monday + Days{2}, "Denver"), encounter(4, monday + Days{3}, "Lima"),
                                     encounter(5, monday + Days{3})};
    const auto board = practice_board(all, monday + Days{9});
    CHECK(board.best_trip->trip == "Lima");
    CHECK(board.best_day->on == monday + Days{3});
    CHECK(board.best_day->where.empty());
}

TEST_CASE("any conversation with a stranger finds the others") {
    std::vector<Encounter> all{encounter(1, monday), encounter(2, monday), encounter(3, monday), encounter(4, monday)};
    all[2].again = EncounterId{1};
    all[3].again = EncounterId{3};
    for (const int id : {1, 3, 4}) {
        const auto same = with_same_stranger(all, EncounterId{id});
        REQUIRE(same.size() == 3);
        CHECK(same.back().id == EncounterId{4});
    }
    CHECK(with_same_stranger(all, EncounterId{2}).size() == 1);
}
