#pragma once

#include <functional>

#include "nj/contract/command.hpp"

namespace nj::cli {

/// Adds to the environment what only a command needs, and what `--db`, `--color`, and `--today` decide.
using FinishEnvironment = std::function<void(Environment& environment, const Globals& globals)>;

/// Runs the command that the arguments name and prints its report. Returns the exit code; catches every Error.
int dispatch(Environment environment, const FinishEnvironment& finish_environment);

}  // namespace nj::cli
