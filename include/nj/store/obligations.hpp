#pragma once

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

// Asks and promises. One that was logged with several people and names none of them is with everyone there.

std::vector<Ask> asks_of(Journal& journal, ContactId contact);
std::vector<Promise> promises_of(Journal& journal, ContactId contact);
/// What waits between you and one person: open promises in the order they were made, then asks that are open, or
/// granted and not thanked for, the latest first.
struct WaitingBetween {
    std::vector<Promise> promises;  ///< with `asks` at most as many as asked for
    std::vector<Ask> asks;
    std::size_t total = 0;
};
WaitingBetween waiting_between(Journal& journal, ContactId contact, std::size_t limit);
std::vector<Ask> asks_in(Journal& journal, ExchangeId exchange);
std::vector<Promise> promises_in(Journal& journal, ExchangeId exchange);
std::optional<Ask> read_ask(Journal& journal, AskId id);
std::optional<Promise> read_promise(Journal& journal, PromiseId id);

/// Those of one person that still wait: granted asks not thanked for, and promises not kept, the earliest day first.
std::vector<Ask> thanks_owed_to(Journal& journal, ContactId contact);
std::vector<Promise> open_promises_to(Journal& journal, ContactId contact);

void close_promise(Writer& writer, PromiseId id, Day today);

/// Asks that were kept until this day or an earlier one, the earliest first.
std::vector<Ask> kept_asks(Journal& journal, Day until);
/// Those kept for one person, whatever the day.
std::vector<Ask> kept_asks_of(Journal& journal, ContactId contact);

/// An ask or promise with everyone it is with.
template <class Thing>
struct Owed {
    Thing what;
    std::vector<Named> people;
};
/// The first of what waits, and how much does in all.
template <class Thing>
struct Waiting {
    std::vector<Owed<Thing>> first;
    std::size_t total = 0;
};
/// Promises not kept yet, the earliest day first, those without a day last. `limit` 0: all of them.
Waiting<Promise> open_promises(Journal& journal, std::size_t limit);
/// Asks that were granted and not thanked for, then open ones made on `until` or before, the latest first. An ask for
/// an introduction that is under way waits there, where both are shown.
enum class AskedFor { anything, refuse_no_introduction };
Waiting<Ask> asks_waiting(Journal& journal, Day until, std::size_t limit, AskedFor what = AskedFor::anything);

}  // namespace nj
