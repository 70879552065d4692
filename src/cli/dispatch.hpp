#pragma once

#include "nj/contract/command.hpp"

namespace nj::cli {

/// Runs the command that the arguments name and prints its report. Gives the exit code; catches every Error.
int dispatch(const Environment& environment);

/// A word of the line that is a global option taking a value: `--db`, `--color`, `--today`.
bool takes_value(std::string_view global_option);

}  // namespace nj::cli
