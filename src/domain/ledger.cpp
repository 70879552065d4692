#include "nj/domain/ledger.hpp"

#include <algorithm>
#include <tuple>

namespace nj {

void add_passed(LedgerEntry& entry, int gave, int got, Days ago) {
    add_passed(entry.passed, gave, got, ago);
    entry.gave_aged += aged(gave, ago);
    entry.got_aged += aged(got, ago);
}

void sort_by_balance(std::vector<LedgerEntry>& entries) {
    std::ranges::sort(entries, {}, [](const LedgerEntry& entry) {
        return std::tuple(rounded_balance(entry.passed), std::string_view(entry.person.handle));
    });
}

}  // namespace nj
