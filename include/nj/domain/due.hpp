#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <unordered_set>
#include <vector>

#include "nj/domain/score.hpp"
#include "nj/domain/standing.hpp"

namespace nj {

enum class DueList { due, all, dormant };

struct Ranked {
    std::size_t person;  ///< index into the people given
    int rank;            ///< from 1
    bool rotation;       ///< the line goes by lateness, not by score (`rank_due`)
    Score score;
};

struct DueRanking {
    std::vector<Ranked> lines;   ///< at most `limit`
    std::size_t total;           ///< how many are on the list
    std::size_t waiting;         ///< in triage, whatever was chosen
    std::optional<Ranked> next;  ///< when DueList::due is empty: who is next (on no line, so its rank is 0)
    Days next_in{0};             ///< and in how many days
    Typical typical;
};

/// Ranks people by how overdue and how valuable an exchange with them is (docs/ranking.md). Lines go by score, but line
/// i is a rotation line if i plus the exchange days of all people is a multiple of 5: it goes to one of the five latest
/// who are not listed yet, each of them in turn. `people` is everyone visible, in id order; `chosen` restricts the list
/// without changing typical gap or rotation (nullptr: everyone). `limit` 0 means all.
DueRanking rank_due(std::span<const Standing> people, const std::unordered_set<ContactId>& lifted_by_goal, Day today,
                    DueList list, std::size_t limit, const std::unordered_set<ContactId>* chosen = nullptr);

}  // namespace nj
