#include "nj/domain/practice.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "nj/base/text.hpp"
#include "nj/domain/quota.hpp"

namespace nj {
namespace {

/// A day without a conversation, and the next day with one.
struct Missed {
    Day on;
    std::size_t next;
};

/// For each day, the beginning of the longest streak that ends on it. Part of a streak is a streak, so the beginnings
/// only move forward. A streak ends only when two days are missed in one week.
std::vector<std::size_t> beginnings(std::span<const Day> days) {
    // of three consecutive days two are in one week, so checking three is enough
    constexpr Days enough{3};
    std::vector<std::size_t> begins(days.size(), 0);
    std::optional<Missed> missed;
    for (std::size_t i = 1; i < days.size(); ++i) {
        begins[i] = begins[i - 1];
        for (Day day = std::max(days[i - 1] + Days{1}, days[i] - enough); day < days[i]; day += Days{1}) {
            if (missed && monday_of(missed->on) == monday_of(day)) begins[i] = std::max(begins[i], missed->next);
            missed = {day, i};
        }
    }
    return begins;
}

std::vector<Day> days_of(std::span<const Encounter> encounters) {
    std::vector<Day> days;
    for (const auto& encounter : encounters)
        if (days.empty() || days.back() != encounter.on) days.push_back(encounter.on);
    return days;
}

const std::string& where_of(const Encounter& encounter) {
    return encounter.trip.empty() ? encounter.place : encounter.trip;
}

std::optional<BestDay> best_day_of(std::span<const Encounter> encounters) {
    std::optional<BestDay> best;
    for (auto first = encounters.begin(); first != encounters.end();) {
        const auto last = std::find_if(first, encounters.end(), [&](const Encounter& e) { return e.on != first->on; });
        const auto count = static_cast<std::size_t>(last - first);
        const bool one_place =
            std::all_of(first, last, [&](const Encounter& e) { return fold(where_of(e)) == fold(where_of(*first)); });
        if (!best || count >= best->count) best = {first->on, count, one_place ? where_of(*first) : ""};
        first = last;
    }
    return best;
}

std::optional<BestTrip> best_trip_of(std::span<const Encounter> encounters) {
    std::vector<BestTrip> trips;  // sorted by their latest day
    for (const auto& encounter : encounters) {
        if (encounter.trip.empty()) continue;
        auto trip =
            std::ranges::find_if(trips, [&](const BestTrip& t) { return fold(t.trip) == fold(encounter.trip); });
        if (trip == trips.end()) trip = trips.insert(trip, {encounter.trip, 0});
        ++trip->count;
        std::rotate(trip, trip + 1, trips.end());
    }
    if (trips.empty()) return std::nullopt;
    return *std::ranges::max_element(trips.rbegin(), trips.rend(), {}, &BestTrip::count);
}

}  // namespace

const std::string& stranger(const Encounter& encounter) {
    return encounter.name.empty() ? encounter.text : encounter.name;
}

std::vector<Encounter> with_same_stranger(std::span<const Encounter> encounters, EncounterId id) {
    std::unordered_map<EncounterId, EncounterId> again;
    for (const auto& encounter : encounters)
        if (encounter.again) again.emplace(encounter.id, *encounter.again);
    // `again` names an earlier encounter, so following it ends
    const auto first_of = [&again](EncounterId at) {
        for (auto next = again.find(at); next != again.end() && next->second < at; next = again.find(at))
            at = next->second;
        return at;
    };
    std::vector<Encounter> same;
    std::ranges::copy_if(encounters, std::back_inserter(same), [&, first = first_of(id)](const Encounter& encounter) {
        return first_of(encounter.id) == first;
    });
    return same;
}

Streak running_streak(std::span<const Day> days, Day today) {
    if (days.empty()) return {};
    std::vector<Day> with_today(days.begin(), days.end());
    if (days.back() != today) with_today.push_back(today);
    const auto length = static_cast<int>(days.size() - beginnings(with_today).back());
    return length > 0 ? Streak{length, days.back()} : Streak{};
}

Streak best_streak(std::span<const Day> days) {
    Streak best;
    const auto begins = beginnings(days);
    for (std::size_t i = 0; i < days.size(); ++i)
        if (const auto length = static_cast<int>(i - begins[i] + 1); length >= best.days) best = {length, days[i]};
    return best;
}

PracticeBoard practice_board(std::span<const Encounter> encounters, Day today) {
    PracticeBoard board;
    board.total = encounters.size();
    board.first_week = monday_of(today) - Days{7} * (static_cast<int>(board_weeks) - 1);
    if (!encounters.empty()) board.first = encounters.front().on;
    for (const auto& encounter : encounters) {
        board.learned += encounter.learned.size();
        if (encounter.moved_on) ++board.moved_on;
        if (encounter.on >= board.first_week)
            ++board.weeks.at(static_cast<std::size_t>((encounter.on - board.first_week).count()) / 7);
        if (encounter.on == today)
            board.today.push_back(encounter);
        else if (!encounter.learned.empty())
            board.story = encounter;
    }
    const auto days = days_of(encounters);
    board.streak = running_streak(days, today);
    board.best = best_streak(days);
    board.best_day = best_day_of(encounters);
    board.best_trip = best_trip_of(encounters);
    return board;
}

}  // namespace nj
