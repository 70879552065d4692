#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "nj/domain/balance.hpp"
#include "nj/domain/exchange.hpp"
#include "nj/domain/kind.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// Adds an exchange with all that it holds: people (by id), gifts, asks, promises, tags. Ids and numbers of the draft
/// are not read. `source` is the id its import knows it by (`hash_id("source", …)`), 0 by hand.
ExchangeId add_exchange(Writer& writer, const Exchange& draft, std::int64_t source = 0);
/// Writes the differences between two states of an exchange. Gifts are compared by their id, those without one are
/// new; asks and promises are compared by their text.
void update_exchange(Writer& writer, const Exchange& before, const Exchange& after);
void remove_exchange(Writer& writer, ExchangeId id);

std::optional<Exchange> read_exchange(Journal& journal, ExchangeId id, const Kinds& kinds);
/// The latest exchanges with a contact first; reach-outs too.
std::vector<Exchange> exchanges_with(Journal& journal, ContactId contact, std::size_t limit, const Kinds& kinds);
/// The days of exchanges with a contact since that day, oldest first, for the rhythm strip.
std::vector<Day> exchange_days_of(Journal& journal, ContactId contact, Day since);
/// What this machine logged last and has not undone or removed.
std::optional<ExchangeId> last_logged(Journal& journal);
/// The latest reach-out to a contact that is not answered.
std::optional<ExchangeId> open_reach_out(Journal& journal, ContactId contact);
void mark_answered(Writer& writer, ExchangeId id);
/// Whether an import has taken this source row before; what an undone import took is free again.
bool was_imported(Journal& journal, std::int64_t source);

/// What passed both ways, the balance as of today.
Passed passed_between(Journal& journal, ContactId contact, Day today);

FactId add_fact(Writer& writer, ContactId contact, std::string_view topic, std::string_view text, Day on);
void update_fact(Writer& writer, FactId id, std::string_view topic, std::string_view text);
void remove_fact(Writer& writer, FactId id);
std::vector<Fact> facts_of(Journal& journal, ContactId contact);
/// A fact and whom it is about.
std::optional<std::pair<Fact, ContactId>> read_fact(Journal& journal, FactId id);

}  // namespace nj
