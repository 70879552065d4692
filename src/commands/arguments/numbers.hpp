#pragma once

#include <string>

#include "nj/contract/command.hpp"
#include "nj/domain/numbered.hpp"

namespace nj {

/// Whether a text is to be read as a number and not as a name: `12`, or whatever begins with `#`.
bool is_number(const std::string& typed);

/// The thing that `12`, `#12`, or a full id names, read from the journal. Where something of another kind has that
/// number, the error says what it is and which command is for it. `Thing` is a Fact, Exchange, Link, Ask, Promise,
/// Share, Introduction, Goal, Encounter, Planned, or Operation.
template <class Thing>
Thing numbered_as(Session& session, const std::string& typed);

/// Whatever has that number, for a command that takes things of several kinds.
Numbered numbered(Session& session, const std::string& typed);

/// Throws the error for a thing, not removed, that does not fit the command.
[[noreturn]] void refuse_kind(Session& session, const Numbered& thing);

}  // namespace nj
