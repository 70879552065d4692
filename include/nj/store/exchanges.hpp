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

void mark_answered(Writer& writer, ExchangeId id);

}  // namespace nj
