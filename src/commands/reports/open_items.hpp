#pragma once

#include <cstddef>

#include "nj/contract/command.hpp"
#include "nj/domain/plan.hpp"
#include "nj/store/asks.hpp"
#include "nj/store/open_items.hpp"
#include "nj/view/waiting.hpp"

namespace nj {

/// Which asks are meant: those without an answer made until `made`, those kept until `kept`; and how many at most.
struct AsksMeant {
    Day made;
    Day kept;
    std::size_t limit = 0;  ///< 0: all
    AskedFor what = AskedFor::anything;
};
/// Granted asks that are not thanked for, then kept ones whose day has come, then those without an answer.
Waiting<Ask> open_asks_report(Session& session, const AsksMeant& meant);

/// As the pages show them.
OpenItem open_item(const Owed<Ask>& ask, Day today);
OpenItem open_item(const Owed<Promise>& promise, Day today);
OpenItem open_item(const Planned& planned, Day today);

/// Adds open items to a list: its lines, and the things themselves as JSON has them.
template <class Thing>
void add_items(OpenReport& report, std::vector<Thing> OpenReport::*things, Waiting<Thing> waiting) {
    for (auto& owed : waiting.first) {
        report.lines.push_back(open_item(owed, report.today));
        (report.*things).push_back(std::move(owed.what));
    }
}

}  // namespace nj
