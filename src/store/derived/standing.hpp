#pragma once

#include <compare>
#include <cstdint>
#include <vector>

#include "derived/people_index.hpp"
#include "engine/database.hpp"
#include "nj/domain/due.hpp"
#include "nj/domain/score.hpp"
#include "nj/domain/standing.hpp"

namespace nj::store {

/// What passed in one exchange with one person, as a line of their timeline.
struct PassedLine {
    std::int64_t day;
    std::int64_t exchange;
    int gave;
    int got;
    auto operator<=>(const PassedLine&) const = default;
};

/// What has happened to one person's numbers: exchanges after all others can be appended, else all is recounted.
struct Touched {
    bool recount = false;
    std::vector<ExchangeDay> appended;
    std::int64_t exchange = 0;       ///< the latest of them
    std::vector<PassedLine> passed;  ///< those of them in which something passed
};

/// Keeps the table `standing` (n, first, last, L, V and the sums of what passed, for each visible person) and the sum
/// of everyone's gaps.
class StandingTable {
public:
    StandingTable(Database& database, PeopleIndex& people) : database_(database), people_(people) {}

    /// Brings one root's row in step with its timeline; drops it when the person is no longer visible.
    void update(std::int64_t root, Touched& touched);
    void remove(std::int64_t root);
    /// Adds what the gaps gained since the last call to `gap_sum`.
    void write_gap_sum();

private:
    [[nodiscard]] Gaps gaps_at(std::int64_t root);

    Database& database_;
    PeopleIndex& people_;
    Gaps gained_;  ///< what gap_sum is behind by
};

}  // namespace nj::store
