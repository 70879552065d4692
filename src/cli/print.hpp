#pragma once

#include "nj/contract/command.hpp"

namespace nj::cli {

Style style_of(const Environment& environment);

/// The report as text or JSON, its notices on stderr. Lines of a change and notices are wrapped where a terminal shows
/// them; what a file or a program reads is left in one line.
void print_report(const Environment& environment, const Globals& globals, const Report& report);

/// An error on stderr, as text or JSON; wrapped the same way.
void print_error(const Environment& environment, const Globals& globals, const Error& error);

}  // namespace nj::cli
