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
    bool rotation;       ///< the line is a rotation line, SPEC section 5
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

/// Ranks people by how overdue and how valuable an exchange with them is: SPEC section 5 whole, with its stateless
/// rotation. `people` is everybody visible, in id order; `chosen` restricts the list without touching typical gap or
/// rotation (empty optional: everybody). `limit` 0 is no limit.
DueRanking rank_due(std::span<const Standing> people, const std::unordered_set<ContactId>& lifted_by_goal, Day today,
                    DueList list, std::size_t limit, const std::unordered_set<ContactId>* chosen = nullptr);

}  // namespace nj
