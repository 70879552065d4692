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

/// Adds an exchange with its people (by id), gifts, asks, promises, and tags. The ids and numbers in the draft are
/// ignored. `source` is the id that an import knows the exchange by (`hash_id("source", …)`); 0 for one logged by hand.
ExchangeId add_exchange(Writer& writer, const Exchange& draft, std::int64_t source = 0);
/// Writes the differences between two states of an exchange. Gifts are compared by id, and one without an id is new;
/// asks and promises are compared by text.
void update_exchange(Writer& writer, const Exchange& before, const Exchange& after);
void remove_exchange(Writer& writer, ExchangeId id);

void mark_answered(Writer& writer, ExchangeId id);

}  // namespace nj
