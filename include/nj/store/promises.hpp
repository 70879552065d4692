#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/open_items.hpp"

namespace nj {

// Promises. One that was logged with several people and names none of them is with everyone there.

std::vector<Promise> promises_of(Journal& journal, ContactId contact);
std::vector<Promise> promises_in(Journal& journal, ExchangeId exchange);
std::optional<Promise> read_promise(Journal& journal, PromiseId id);
/// The open promises to one person, sorted by the day they are due.
std::vector<Promise> open_promises_to(Journal& journal, ContactId contact);
/// The open promises, sorted by the day they are due, those without a day last. `limit` 0: all of them.
Waiting<Promise> open_promises(Journal& journal, std::size_t limit);

/// Adds a promise that was not made in an exchange.
PromiseId add_promise(Writer& writer, ContactId contact, const Promise& promise);
void close_promise(Writer& writer, PromiseId id, Day today);

}  // namespace nj
