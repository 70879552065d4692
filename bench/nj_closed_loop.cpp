// Whom does somebody who follows `nj due` never meet? The production ranking is asked each morning for three years, what
// it says is done, and who was left out is counted.
//
// Usage: nj-closed-loop
// Prints one line a way of life and seed: people met, never met, the longest anybody waited, in days.

#include <algorithm>
#include <cstdio>
#include <functional>
#include <random>
#include <string>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/share.hpp"

namespace {

using namespace nj;

constexpr int days_lived = 3 * 365;
const Day first_day{date::year{2024} / 1 / 1};

/// 5 inner, 10 close, 35 friends, 100 active: what 150 people ask for is 2.0 exchanges a day. Everybody was met once,
/// within their rhythm before the first day.
std::vector<Standing> everybody(std::mt19937& dice) {
    std::vector<Standing> people(150);
    for (std::size_t i = 0; i < people.size(); ++i) {
        Standing& person = people[i];
        person.contact = ContactId{static_cast<std::int64_t>(i + 1)};
        person.handle = "person-" + std::to_string(1000 + i);
        person.circle = i < 5 ? Circle::inner : i < 15 ? Circle::close : i < 50 ? Circle::friends : Circle::active;
        const auto rhythm = static_cast<unsigned>(circle_cadence(*person.circle)->count());
        append(person, {first_day - Days{static_cast<int>(dice() % rhythm)}, 3});
    }
    return people;
}

struct Life {
    std::mt19937 dice;
    std::vector<Standing> people;
    Day today = first_day;
    int longest_wait = 0;

    explicit Life(unsigned seed) : dice(seed), people(everybody(dice)) {}

    void meet(std::size_t person) {
        Standing& standing = people[person];
        longest_wait = std::max(longest_wait, (today - standing.last).count());
        if (standing.last == today) return;
        append(standing, {today, 3});
    }

    [[nodiscard]] DueRanking due(std::size_t limit) const { return rank_due(people, {}, today, DueList::due, limit); }

    [[nodiscard]] std::size_t met_since(Day day) const {
        return static_cast<std::size_t>(std::ranges::count_if(
            people, [day](const Standing& person) { return person.last >= day; }));
    }
};

void take_first(Life& life) {
    const auto ranking = life.due(1);
    if (!ranking.lines.empty()) life.meet(ranking.lines.front().person);
}

void with_chance_meetings(Life& life) {
    // closer people are met by chance more often
    if (life.dice() % 3 == 0) {
        const std::size_t among = life.dice() % 2 == 0 ? 15 : life.people.size();
        life.meet(life.dice() % among);
    }
    take_first(life);
}

/// The first person is never written to, whatever the list says.
void with_one_passed_over(Life& life) {
    for (const auto& line : life.due(2).lines) {
        if (line.person == 0) continue;
        life.meet(line.person);
        return;
    }
}

/// Today's share of seven people a week.
void with_a_share(Life& life) {
    const auto share = todays_share(7, life.met_since(monday_of(life.today)), whole_week, life.today);
    for (const auto& line : life.due(std::max<std::size_t>(share, 1)).lines)
        if (share > 0) life.meet(line.person);
}

void live(const char* name, void (*day)(Life&), std::size_t first_counted) {
    for (const unsigned seed : {1U, 2U, 3U}) {
        Life life(seed);
        for (int i = 0; i < days_lived; ++i) {
            day(life);
            life.today += Days{1};
        }
        const auto never = std::count_if(life.people.begin() + static_cast<std::ptrdiff_t>(first_counted),
                                         life.people.end(), [](const Standing& person) { return person.n == 1; });
        std::printf("%-28s seed %u  met %zu  never %td  longest wait %d\n", name, seed,
                    life.people.size() - first_counted - static_cast<std::size_t>(never), never, life.longest_wait);
    }
}

}  // namespace

int main() {
    live("the first line a day", take_first, 0);
    live("and chance meetings", with_chance_meetings, 0);
    live("a name always passed over", with_one_passed_over, 1);
    live("today's share of 7 a week", with_a_share, 0);
    return 0;
}
