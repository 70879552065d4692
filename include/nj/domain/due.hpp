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
    std::size_t person;  ///< index into `people`
    int rank;            ///< from 1
    bool rotation;       ///< the line goes by lateness, not by score (`rank_due`)
    Score score;
};

struct DueRanking {
    std::vector<Ranked> lines;   ///< at most `limit`
    std::size_t total;           ///< how many are on the list
    std::size_t waiting;         ///< in triage, whatever is selected
    std::optional<Ranked> next;  ///< the next person to become due, if DueList::due is empty; rank 0
    Days next_in{0};             ///< and in how many days
    Typical typical;
};

/// Ranks people by how late and how valuable an exchange with them is (docs/ranking.md). Lines are sorted by score,
/// except that line i is a rotation line if i plus the exchange days of all people is a multiple of 5: it shows one of
/// the five latest who are not listed yet, each of them in turn. `people` is everyone visible, in id order; `chosen`
/// restricts the list without changing typical gap or rotation (nullptr: everyone). `limit` 0 means all.
DueRanking rank_due(std::span<const Standing> people, const std::unordered_set<ContactId>& lifted_by_goal, Day today,
                    DueList list, std::size_t limit, const std::unordered_set<ContactId>* chosen = nullptr);

}  // namespace nj
