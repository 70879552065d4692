#include "nj/domain/ledger.hpp"

#include <algorithm>
#include <tuple>

namespace nj {

void sort_by_balance(std::vector<LedgerEntry>& entries) {
    std::ranges::sort(entries, {}, [](const LedgerEntry& entry) {
        return std::tuple(entry.passed.balance, std::string_view(entry.person.handle));
    });
}

}  // namespace nj
