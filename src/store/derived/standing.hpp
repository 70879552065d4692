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

/// What passed in one exchange with one person.
struct PassedLine {
    std::int64_t day;
    std::int64_t exchange;
    int gave;
    int got;
    auto operator<=>(const PassedLine&) const = default;
};

/// The changes to one person's numbers: exchanges after all others can be appended, any others need a recount.
struct Touched {
    bool recount = false;
    std::vector<ExchangeDay> appended;
    std::int64_t exchange = 0;       ///< the latest of the exchanges
    std::vector<PassedLine> passed;  ///< the exchanges in which something passed
};

/// Maintains the table `standing` (n, first, last, L, V, and the sums of what passed, for each visible person) and the
/// sum of all gaps.
class StandingTable {
public:
    StandingTable(Database& database, PeopleIndex& people) : database_(database), people_(people) {}

    /// Updates the row of one root from its timeline; removes it if the person is no longer visible.
    void update(std::int64_t root, Touched& touched);
    void remove(std::int64_t root);
    /// Adds the changes to gaps since the last call to `gap_sum`.
    void write_gap_sum();

private:
    [[nodiscard]] Gaps gaps_at(std::int64_t root);

    Database& database_;
    PeopleIndex& people_;
    Gaps gained_;  ///< changes not yet in `gap_sum`
};

}  // namespace nj::store
