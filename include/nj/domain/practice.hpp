#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/exchange.hpp"

namespace nj {

/// A conversation with a stranger, to practice. Not an exchange until it is promoted to a contact.
struct Encounter {
    EncounterId id;
    long long number = 0;
    Day on;
    std::string text;  ///< who it was: `retired pilot on the shuttle`
    std::string name;  ///< empty where no one gave one
    std::string place;
    std::string trip;
    std::optional<EncounterId> again;  ///< an earlier conversation with the same stranger
    bool moved_on = false;             ///< they did not care to talk; it counts as a try
    std::optional<Named> contact;      ///< who they became when it was promoted
    std::vector<std::string> learned;
};

/// Who it was: the name, else the words.
const std::string& stranger(const Encounter& encounter);

/// That one and every other with the same stranger, linked by `again` either way; in the order given.
std::vector<Encounter> with_same_stranger(std::span<const Encounter> encounters, EncounterId id);

/// A run of days with a conversation. One day without in each calendar week (Monday first) does not break it and does
/// not count: Monday, Wednesday, Thursday are 3.
struct Streak {
    int days = 0;
    Day last{};  ///< its last day; meaningless when days = 0
};

/// The streak that still runs: today is a day without only when it is over. `days` in order, each once, none after
/// today.
Streak running_streak(std::span<const Day> days, Day today);

/// The longest there was, of equals the latest.
Streak best_streak(std::span<const Day> days);

inline constexpr std::size_t board_weeks = 12;

struct BestDay {
    Day on;
    std::size_t count;
    std::string where;  ///< its trip, else its place, where all of that day's say the same; else empty
};
struct BestTrip {
    std::string trip;
    std::size_t count;
};

/// The scoreboard.
struct PracticeBoard {
    std::size_t total = 0;
    std::optional<Day> first;
    std::vector<Encounter> today;  ///< in the order they were entered
    Streak streak;
    Streak best;
    std::optional<BestDay> best_day;               ///< of equals the latest
    std::optional<BestTrip> best_trip;             ///< of equals the latest
    std::size_t learned = 0;                       ///< things
    std::size_t moved_on = 0;                      ///< conversations
    Day first_week{};                              ///< the Monday on which the first of `weeks` begins
    std::array<std::size_t, board_weeks> weeks{};  ///< conversations a week, the running week last
    std::optional<Encounter> story;  ///< one to hear again: the latest before today from which something was learned
};

/// From every encounter up to today, in the order of their days, then ids.
PracticeBoard practice_board(std::span<const Encounter> encounters, Day today);

}  // namespace nj
