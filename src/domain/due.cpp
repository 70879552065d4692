#include "nj/domain/due.hpp"

#include <algorithm>
#include <functional>
#include <numeric>

#include "nj/domain/score.hpp"

namespace nj {
namespace {

/// Every fifth place is a rotation line, which shows one of the five latest. Other steps and depths were simulated
/// (docs/decisions/005-thin-logs.md).
constexpr std::size_t rotation_step = 5;
constexpr std::size_t rotation_depth = 5;

/// After a silence of eight times the usual gap, a tie has most likely decayed (Navarro et al. 2017).
constexpr double dormant_after = 8;

/// The arguments of `rank_due`.
struct Question {
    std::span<const Standing> people;
    const std::unordered_set<ContactId>& lifted_by_goal;
    const std::unordered_set<ContactId>* chosen;
    Day today;
    Typical typical;
};

struct Candidate {
    std::size_t person;
    const std::string* handle;
    Score score;
};

bool belongs(DueList list, KeptOff why, const Score& score) {
    switch (list) {
        case DueList::due:
            return why == KeptOff::nothing;
        case DueList::all:
            return why == KeptOff::nothing || why == KeptOff::not_due;
        case DueList::dormant:
            return why == KeptOff::nothing && score.lateness > dormant_after;
    }
    return false;
}

std::vector<Candidate> candidates_of(const Question& question, DueList list) {
    std::vector<Candidate> candidates;
    for (std::size_t person = 0; person < question.people.size(); ++person) {
        const auto& standing = question.people[person];
        if (question.chosen && !question.chosen->contains(standing.contact)) continue;
        const auto parts =
            score(standing, question.typical, question.lifted_by_goal.contains(standing.contact), question.today);
        if (belongs(list, kept_off(standing, parts, question.today), parts)) {
            candidates.push_back({person, &standing.handle, parts});
        }
    }
    return candidates;
}

/// Whether `a` is before `b` in the order of one part of the score; equal values by the larger gap, then by handle.
bool before(const Candidate& a, const Candidate& b, double Score::*part) {
    if (a.score.*part != b.score.*part) return a.score.*part > b.score.*part;
    if (a.score.gap != b.score.gap) return a.score.gap > b.score.gap;
    return *a.handle < *b.handle;
}

/// Candidates in the order of one part of their score, taken one by one. Another queue may take some of them.
class Queue {
public:
    /// Only the first `wanted` are sorted, so that ten lines of ten thousand people need no full sort.
    Queue(const std::vector<Candidate>& candidates, double Score::*part, std::size_t wanted)
        : order_(candidates.size()) {
        std::iota(order_.begin(), order_.end(), std::size_t{0});
        const auto end = order_.begin() + static_cast<std::ptrdiff_t>(std::min(wanted, order_.size()));
        std::partial_sort(order_.begin(), end, order_.end(),
                          [&](std::size_t a, std::size_t b) { return before(candidates[a], candidates[b], part); });
        order_.erase(end, order_.end());
    }

    void keep_while(const auto& holds) {
        order_.erase(std::find_if_not(order_.begin(), order_.end(), holds), order_.end());
    }

    /// The nth candidate not listed yet, or the last one if fewer are left; nothing if none is left.
    std::optional<std::size_t> nth_left(std::size_t nth, const std::vector<bool>& listed) {
        while (front_ < order_.size() && listed[order_[front_]]) ++front_;
        std::optional<std::size_t> found;
        for (auto at = front_; at < order_.size() && nth > 0; ++at) {
            if (listed[order_[at]]) continue;
            found = order_[at];
            --nth;
        }
        return found;
    }

private:
    std::vector<std::size_t> order_;
    std::size_t front_ = 0;
};

/// Which of the latest people a line at this place shows, from 1; nothing if it is not a rotation line.
std::optional<std::size_t> rotation_turn(std::size_t place) {
    if (place % rotation_step != 0) return std::nullopt;
    return 1 + place / rotation_step % rotation_depth;
}

/// Due people in order of lateness; empty if the list does not rotate.
Queue latest_due(const std::vector<Candidate>& candidates, DueList list, std::size_t lines) {
    // When a line takes one of the first five left, at most the lines before it are already listed.
    Queue latest(candidates, &Score::lateness, list == DueList::dormant ? 0 : lines + rotation_depth);
    latest.keep_while([&](std::size_t at) { return candidates[at].score.lateness >= 1; });
    return latest;
}

std::vector<Ranked> lines_of(const std::vector<Candidate>& candidates, DueList list, std::size_t logged,
                             std::size_t lines) {
    Queue best(candidates, list == DueList::dormant ? &Score::tie : &Score::total, lines);
    Queue latest = latest_due(candidates, list, lines);
    std::vector<bool> listed(candidates.size());
    std::vector<Ranked> ranked;
    ranked.reserve(lines);
    for (std::size_t rank = 1; rank <= lines; ++rank) {
        const auto turn = rotation_turn(logged + rank);
        const auto rotated = turn ? latest.nth_left(*turn, listed) : std::nullopt;
        const auto pick = rotated ? *rotated : best.nth_left(1, listed).value();
        listed[pick] = true;
        ranked.push_back(
            {candidates[pick].person, static_cast<int>(rank), rotated.has_value(), candidates[pick].score});
    }
    return ranked;
}

/// The person who becomes due first, among those that nothing else keeps off; on the same day, the one ranked higher.
void days_ahead(const Question& question, DueRanking& ranking) {
    const auto candidates = candidates_of(question, DueList::all);
    const auto due_day = [&](const Candidate& candidate) {
        return due_on(question.people[candidate.person], candidate.score.rhythm, question.today);
    };
    const auto soonest = std::min_element(candidates.begin(), candidates.end(), [&](const auto& a, const auto& b) {
        return due_day(a) != due_day(b) ? due_day(a) < due_day(b) : before(a, b, &Score::total);
    });
    if (soonest == candidates.end()) return;
    ranking.next = Ranked{soonest->person, 0, false, soonest->score};
    ranking.next_in = due_day(*soonest) - question.today;
}

}  // namespace

DueRanking rank_due(std::span<const Standing> people, const std::unordered_set<ContactId>& lifted_by_goal, Day today,
                    DueList list, std::size_t limit, const std::unordered_set<ContactId>* chosen) {
    const Question question{people, lifted_by_goal, chosen, today, typical_gap(people)};
    const auto candidates = candidates_of(question, list);
    const auto logged =
        std::transform_reduce(people.begin(), people.end(), std::size_t{0}, std::plus<>{},
                              [](const Standing& person) { return static_cast<std::size_t>(person.n); });

    DueRanking ranking{};
    ranking.typical = question.typical;
    ranking.total = candidates.size();
    ranking.waiting = static_cast<std::size_t>(std::count_if(
        people.begin(), people.end(), [](const Standing& person) { return person.waiting && !person.archived; }));
    ranking.lines =
        lines_of(candidates, list, logged, limit == 0 ? candidates.size() : std::min(limit, candidates.size()));
    if (list == DueList::due && candidates.empty()) days_ahead(question, ranking);
    return ranking;
}

}  // namespace nj
