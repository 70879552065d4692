#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "nj/domain/exchange.hpp"
#include "nj/store/open_items.hpp"

namespace nj {

// Asks. One that was logged with several people and names none of them is with everyone there.

std::vector<Ask> asks_of(Journal& journal, ContactId contact);
std::vector<Ask> asks_in(Journal& journal, ExchangeId exchange);
std::optional<Ask> read_ask(Journal& journal, AskId id);
/// The asks that one person granted and was not thanked for.
std::vector<Ask> thanks_owed_to(Journal& journal, ContactId contact);
/// The asks that were kept until this day or an earlier one, sorted by that day.
std::vector<Ask> kept_asks(Journal& journal, Day until);
/// The asks that are kept for one person, whatever the day.
std::vector<Ask> kept_asks_of(Journal& journal, ContactId contact);

enum class AskedFor { anything, refuse_no_introduction };
/// The asks that were granted and not thanked for, then the open ones made on `until` or before, both latest first.
/// With `refuse_no_introduction`, the ask for an introduction that is under way is left out: the introduction shows it.
Waiting<Ask> asks_waiting(Journal& journal, Day until, std::size_t limit, AskedFor what = AskedFor::anything);

/// Records how an ask ended, on that day.
void end_ask(Writer& writer, AskId id, AskState state, Day on);
/// Adds an ask to be made later: it comes up on `ask.later`, and no answer is expected before.
AskId keep_ask(Writer& writer, ContactId contact, const Ask& ask);
/// Removes a kept ask, because it was made.
void drop_kept_ask(Writer& writer, AskId id);

}  // namespace nj
