#pragma once

#include <cstddef>
#include <unordered_set>

#include "nj/contract/command.hpp"
#include "nj/view/due.hpp"

namespace nj {

struct DueQuestion {
    DueList list = DueList::due;
    std::size_t limit = 10;
    const std::unordered_set<ContactId>* chosen = nullptr;  ///< nullptr: everyone
};

/// Ranks everyone and gathers what there is to say to those on the list: for `due`, and for the morning page.
DueReport due_report(Session& session, const DueQuestion& question);

/// One line of a list: who it is and what there is to say to them; `goals` are those that a reason may name.
DueLine due_line(Session& session, const Ranked& ranked, const Standing& standing,
                 const std::vector<CountedGoal>& goals = {});

/// How many are on the list; reads nothing but the standings.
std::size_t due_count(Session& session, const DueQuestion& question);

}  // namespace nj
