#pragma once

#include <string>
#include <vector>

#include "nj/contract/command.hpp"

namespace nj::cli {

/// Sets the command's members from the words of the line (after the command's own name). Errors have exit code 2 and
/// name the nearest option. Options are never abbreviated.
void parse(const CommandSpec& spec, const Params& params, const Params& globals, std::vector<std::string> words);

}  // namespace nj::cli
