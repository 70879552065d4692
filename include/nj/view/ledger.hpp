#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "nj/base/json.hpp"
#include "nj/domain/forward.hpp"
#include "nj/domain/ledger.hpp"
#include "nj/view/style.hpp"

namespace nj {

/// What passed between you and others, the people you owe most first.
struct LedgerReport {
    std::vector<LedgerEntry> entries;  ///< with the latest things from the side that gave more
    std::size_t total = 0;             ///< including those not shown
    bool filtered = false;
    std::vector<Forward> forwards;  ///< things to pass on that the page shows
};
std::string to_text(const LedgerReport& report, const Style& style);
void to_json(const LedgerReport& report, JsonWriter& json);

/// The same for people given by name, with everything that passed.
struct LedgerPagesReport {
    Day today;
    std::vector<LedgerEntry> entries;
};
std::string to_text(const LedgerPagesReport& report, const Style& style);
void to_json(const LedgerPagesReport& report, JsonWriter& json);

}  // namespace nj
