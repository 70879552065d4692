#pragma once

#include "nj/contract/command.hpp"

namespace nj::cli {

/// Runs the lines of a walk in a journal of its own, a screen at a time where someone sits at a terminal. The journal
/// is gone afterwards, also when it was interrupted; no other is opened. Gives the exit code.
int walk_through(const Walk& walk, const Environment& environment, const Globals& globals);

}  // namespace nj::cli
