#pragma once

#include <optional>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

// Asks and promises. One that was logged with several people and names none of them is with everybody there.

std::vector<Ask> asks_of(Journal& journal, ContactId contact);
std::vector<Promise> promises_of(Journal& journal, ContactId contact);
std::vector<Ask> asks_in(Journal& journal, ExchangeId exchange);
std::vector<Promise> promises_in(Journal& journal, ExchangeId exchange);
std::optional<Ask> read_ask(Journal& journal, AskId id);
std::optional<Promise> read_promise(Journal& journal, PromiseId id);

/// An ask or promise with everybody it is with.
template <class Thing>
struct Owed {
    Thing what;
    std::vector<Named> people;
};
/// Promises not kept yet, the earliest day first, those without a day last.
std::vector<Owed<Promise>> open_promises(Journal& journal);
/// Asks that were granted and not thanked for, then open ones made on `until` or before, the oldest first.
std::vector<Owed<Ask>> asks_waiting(Journal& journal, Day until);

}  // namespace nj
