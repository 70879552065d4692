#pragma once

#include <optional>
#include <span>
#include <string>
#include <vector>

#include "nj/base/date.hpp"
#include "nj/base/id.hpp"
#include "nj/domain/contact.hpp"

namespace nj {

/// The data of a contact for the ranking (docs/ranking.md). Each write to the journal updates it.
struct Standing {
    ContactId contact;
    std::string handle;
    int n = 0;    ///< exchange days
    Day first{};  ///< of those days; meaningless when n = 0
    Day last{};
    double l = 0;  ///< sum of ln(gap in days, at least 1) over the n-1 gaps, in day order
    int v = 0;     ///< sum over the days of the largest weight
    std::optional<Days> cadence;
    std::optional<Circle> circle;  ///< pinned
    std::optional<Day> snoozed_until;
    std::optional<Day> reached_out;   ///< the latest unanswered reach-out
    std::optional<Day> started;       ///< if n = 0: the day of adding, of meeting, or of leaving triage
    bool started_by_meeting = false;  ///< `started` is the met date of `add`: V counts 1 instead of 0.5
    bool archived = false;
    bool unmet = false;    ///< the flag; only relevant if n = 0
    bool waiting = false;  ///< in triage
};

/// An exchange with one person, for the ranking.
struct ExchangeDay {
    Day on;
    int weight;
};

/// Computes n, first, last, L, and V from exchanges in day order. Several exchanges on a day count once, with the
/// largest weight. The sums go from left to right, so that appending a later exchange gives the same bits as a recount.
void recount(Standing& standing, std::span<const ExchangeDay> days_in_order);

/// Adds the first exchange, or one that is later than `last`. Gives the same bits as `recount`.
void append(Standing& standing, ExchangeDay day);

}  // namespace nj
