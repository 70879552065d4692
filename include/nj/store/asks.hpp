#pragma once

#include <string_view>

#include "nj/domain/exchange.hpp"
#include "nj/store/journal.hpp"

namespace nj {

/// A promise that was not made in an exchange.
PromiseId add_promise(Writer& writer, ContactId contact, const Promise& promise);
/// Records how an ask went, on that day.
void end_ask(Writer& writer, AskId id, AskState state, Day on);
/// An ask to be made later: it comes up on `ask.later` and waits for no answer.
AskId keep_ask(Writer& writer, ContactId contact, const Ask& ask);
/// An ask that was kept and is made now is gone from those kept.
void drop_kept_ask(Writer& writer, AskId id);

}  // namespace nj
