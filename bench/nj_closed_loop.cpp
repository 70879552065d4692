// Counts the people who are never met by a user who follows `nj due`. The simulation runs the production ranking each
// morning for four years and contacts the listed people. It counts those left out in the three years from the first day
// on, when everyone has just been met, and in the three years after a first year in which the list settles.
//
// Usage: nj-closed-loop
// Prints two lines for each way of life: how many people were never met, one number per seed; the longest wait in days,
// least and most of the seeds; the share of the exchanges that their rhythms ask for that the inner, close, friends,
// and active circles got; exchanges per day. People who are passed over on purpose are not counted.

#include <algorithm>
#include <array>
#include <cstdio>
#include <numeric>
#include <random>
#include <string>
#include <vector>

#include "nj/domain/due.hpp"
#include "nj/domain/quota.hpp"
#include "nj/domain/score.hpp"

namespace {

using namespace nj;

constexpr int a_year = 365;
constexpr int days_counted = 3 * a_year;
constexpr int days_lived = a_year + days_counted;
constexpr unsigned seeds = 9;
constexpr std::size_t layers = 4;
const Day first_day{date::year{2024} / 1 / 1};

constexpr std::array<std::size_t, layers + 1> first_of_layer{0, 5, 15, 50, 150};
constexpr std::array<Circle, layers> circle_of_layer{Circle::inner, Circle::close, Circle::friends, Circle::active};

int rhythm_of_layer(std::size_t layer) {
    return circle_cadence(circle_of_layer.at(layer))->count();
}

/// 5 inner, 10 close, 35 friends, 100 active: these 150 people need 2.0 exchanges a day. Everyone was met once,
/// within their rhythm before the first day.
std::vector<Standing> everyone(std::mt19937& dice) {
    std::vector<Standing> people;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        while (people.size() < first_of_layer.at(layer + 1)) {
            Standing person;
            person.contact = ContactId{static_cast<std::int64_t>(people.size() + 1)};
            person.handle = "person-" + std::to_string(1000 + people.size());
            person.circle = circle_of_layer.at(layer);
            const auto rhythm = static_cast<unsigned>(rhythm_of_layer(layer));
            append(person, {first_day - Days{static_cast<int>(dice() % rhythm)}, 3});
            people.push_back(person);
        }
    }
    return people;
}

struct Life {
    std::mt19937 dice;
    std::vector<Standing> people;
    std::vector<std::vector<Day>> met;  ///< by person, in day order, from the first day on
    std::vector<std::size_t> passed_over;
    Day today = first_day;

    Life(unsigned seed, const std::vector<std::size_t>& left_out)
        : dice(seed), people(everyone(dice)), met(people.size()), passed_over(left_out) {}

    void meet(std::size_t person) {
        if (people[person].last == today) return;
        append(people[person], {today, 3});
        met[person].push_back(today);
    }

    [[nodiscard]] bool passes_over(std::size_t person) const {
        return std::ranges::find(passed_over, person) != passed_over.end();
    }

    [[nodiscard]] DueRanking due(std::size_t limit) const { return rank_due(people, {}, today, DueList::due, limit); }

    [[nodiscard]] std::size_t met_since(Day day) const {
        return static_cast<std::size_t>(
            std::ranges::count_if(people, [day](const Standing& person) { return person.last >= day; }));
    }
};

/// Takes the first line, skipping people who this user never contacts.
void take_first(Life& life) {
    for (const auto& line : life.due(life.passed_over.size() + 1).lines) {
        if (life.passes_over(line.person)) continue;
        life.meet(line.person);
        return;
    }
}

void with_chance_meetings(Life& life) {
    // chance meetings are more frequent with closer people
    if (life.dice() % 3 == 0) {
        const std::size_t among = life.dice() % 2 == 0 ? first_of_layer[2] : life.people.size();
        life.meet(life.dice() % among);
    }
    take_first(life);
}

/// Today's share of seven people a week.
void with_a_share(Life& life) {
    const auto share = todays_quota(7, life.met_since(monday_of(life.today)), whole_week, life.today);
    for (const auto& line : life.due(std::max<std::size_t>(share, 1)).lines)
        if (share > 0) life.meet(line.person);
}

/// Takes the line with the greatest value of one part of the score, for comparison.
void take_greatest(Life& life, std::size_t limit, auto part) {
    const auto lines = life.due(limit).lines;
    if (!lines.empty()) life.meet(std::ranges::max_element(lines, {}, part)->person);
}

/// Of two lines, at most one is a rotation line: the other one has the best score of everyone else.
void take_best_score(Life& life) {
    take_greatest(life, 2, [](const Ranked& line) { return line.score.total; });
}

void take_longest_silence(Life& life) {
    take_greatest(life, 0, [](const Ranked& line) { return line.score.gap; });
}

/// The result of three years of one life.
struct Count {
    int never = 0;
    int longest_wait = 0;
    std::array<int, layers> exchanges{};
    std::array<double, layers> wanted{};
};

void count_person(Count& count, Day met_before, const std::vector<Day>& met, std::size_t layer, Day from) {
    const Day until = from + Days{days_counted};
    const auto first = std::ranges::lower_bound(met, from);
    const auto end = std::ranges::lower_bound(met, until);
    // a silence that began before these years or has not ended yet is also a wait
    Day last = first == met.begin() ? met_before : *(first - 1);
    for (auto day = first; day != end; last = *day++)
        count.longest_wait = std::max(count.longest_wait, (*day - last).count());
    count.longest_wait = std::max(count.longest_wait, (until - last).count());
    count.never += first == end ? 1 : 0;
    count.exchanges.at(layer) += static_cast<int>(end - first);
    count.wanted.at(layer) += static_cast<double>(days_counted) / rhythm_of_layer(layer);
}

Count count_from(const Life& life, Day from) {
    Count count;
    for (std::size_t layer = 0; layer < layers; ++layer) {
        for (auto person = first_of_layer.at(layer); person < first_of_layer.at(layer + 1); ++person) {
            if (life.passes_over(person)) continue;
            count_person(count, life.people[person].first, life.met[person], layer, from);
        }
    }
    return count;
}

/// The share of the exchanges that a layer needs; a dash if everyone in it is passed over.
void print_served(const std::vector<Count>& counts, std::size_t layer) {
    int exchanges = 0;
    double wanted = 0;
    for (const auto& count : counts) {
        exchanges += count.exchanges.at(layer);
        wanted += count.wanted.at(layer);
    }
    if (wanted > 0) {
        std::printf(" %.2f", exchanges / wanted);
    } else {
        std::printf("    -");
    }
}

void print(const char* name, const char* counted, const std::vector<Count>& counts) {
    std::printf("%-26s %-12s  never", name, counted);
    for (const auto& count : counts) std::printf(" %2d", count.never);
    const auto [least, most] = std::ranges::minmax(counts, {}, &Count::longest_wait);
    std::printf("  wait %4d-%-4d  served", least.longest_wait, most.longest_wait);
    for (std::size_t layer = 0; layer < layers; ++layer) print_served(counts, layer);
    double exchanges = 0;
    for (const auto& count : counts) exchanges += std::accumulate(count.exchanges.begin(), count.exchanges.end(), 0);
    std::printf("  a day %.2f\n", exchanges / days_counted / static_cast<double>(counts.size()));
}

void live(const char* name, void (*day)(Life&), const std::vector<std::size_t>& passed_over = {}) {
    std::vector<Count> from_the_first_day;
    std::vector<Count> after_a_year;
    for (unsigned seed = 1; seed <= seeds; ++seed) {
        Life life(seed, passed_over);
        for (int i = 0; i < days_lived; ++i) {
            day(life);
            life.today += Days{1};
        }
        from_the_first_day.push_back(count_from(life, first_day));
        after_a_year.push_back(count_from(life, first_day + Days{a_year}));
    }
    print(name, "from day one", from_the_first_day);
    print("", "after a year", after_a_year);
}

}  // namespace

int main() {
    live("the first line a day", take_first);
    live("and chance meetings", with_chance_meetings);
    live("today's share of 7 a week", with_a_share);
    live("best score, no rotation", take_best_score);
    live("longest silence first", take_longest_silence);
    live("one inner passed over", take_first, {first_of_layer[0]});
    live("one close passed over", take_first, {first_of_layer[1]});
    live("one friend passed over", take_first, {first_of_layer[2]});
    live("one active passed over", take_first, {first_of_layer[3]});
    live("all five inner passed over", take_first, {0, 1, 2, 3, 4});
    return 0;
}
