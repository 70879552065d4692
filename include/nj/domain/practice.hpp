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

/// A conversation with a stranger, for practice. It is not an exchange until the stranger is promoted to a contact.
struct Encounter {
    EncounterId id;
    long long number = 0;
    Day on;
    std::string text;  ///< a description of the stranger: `retired pilot on the shuttle`
    std::string name;  ///< empty if unknown
    std::string place;
    std::string trip;
    std::optional<EncounterId> again;  ///< an earlier conversation with the same stranger
    bool moved_on = false;             ///< they did not want to talk; counts as an attempt
    std::optional<Named> contact;      ///< the contact that the stranger was promoted to
    std::vector<std::string> learned;
};

/// The stranger's name, or else the description.
const std::string& stranger(const Encounter& encounter);

/// The encounter and all others with the same stranger, linked by `again` in either direction; in the given order.
std::vector<Encounter> with_same_stranger(std::span<const Encounter> encounters, EncounterId id);

/// A run of days with a conversation. One day without in each calendar week (from Monday) does not break it and does
/// not count: Monday, Wednesday, and Thursday are 3.
struct Streak {
    int days = 0;
    Day last{};  ///< its last day; meaningless when days = 0
};

/// The current streak. Today does not count as a day without a conversation, because it is not over. `days` is in
/// order, without duplicates or days after today.
Streak running_streak(std::span<const Day> days, Day today);

/// The longest streak; of equally long ones the latest.
Streak best_streak(std::span<const Day> days);

inline constexpr std::size_t board_weeks = 12;

struct BestDay {
    Day on;
    std::size_t count;
    std::string where;  ///< its trip or else its place, if the same for the whole day; otherwise empty
};
struct BestTrip {
    std::string trip;
    std::size_t count;
};

/// The scoreboard.
struct PracticeBoard {
    std::size_t total = 0;
    std::optional<Day> first;
    std::vector<Encounter> today;  ///< in order of entry
    Streak streak;
    Streak best;
    std::optional<BestDay> best_day;               ///< the latest of equal ones
    std::optional<BestTrip> best_trip;             ///< the latest of equal ones
    std::size_t learned = 0;                       ///< things
    std::size_t moved_on = 0;                      ///< conversations
    Day first_week{};                              ///< the Monday on which the first of `weeks` begins
    std::array<std::size_t, board_weeks> weeks{};  ///< conversations per week, the current week last
    std::optional<Encounter> story;                ///< the latest before today in which you learned something
};

/// Computes the scoreboard from all encounters up to today, sorted by day, then by id.
PracticeBoard practice_board(std::span<const Encounter> encounters, Day today);

}  // namespace nj
