#pragma once

#include "arguments.hpp"

namespace nj::cli {

/// Sets the members of the line's command from its options and arguments. Errors have exit code 2; for an unknown
/// option they name the nearest one.
void parse(const Line& line, const Params& globals);

}  // namespace nj::cli
