#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

std::optional<Exchange> read_exchange(Journal& journal, ExchangeId id, const Kinds& kinds);
/// The exchanges with a contact, reach-outs included, latest first.
std::vector<Exchange> exchanges_with(Journal& journal, ContactId contact, std::size_t limit, const Kinds& kinds);
/// The days of exchanges with a contact since that day, earliest first, for the rhythm strip.
std::vector<Day> exchange_days_of(Journal& journal, ContactId contact, Day since);
/// The last exchange that this machine logged and that is not undone or removed.
std::optional<ExchangeId> last_logged(Journal& journal);
/// The latest reach-out to a contact that has no answer.
std::optional<ExchangeId> open_reach_out(Journal& journal, ContactId contact);
/// Whether this source row was imported before. Rows of an undone import do not count.
bool was_imported(Journal& journal, std::int64_t source);
/// What passed in both directions, with the balance as of today.
Passed passed_between(Journal& journal, ContactId contact, Day today);

}  // namespace nj
